package org.nrm.examples;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The text of a file, or of standard input. */
final class InputText {
  private InputText() {}

  static String of(String name, Channels channels) {
    try {
      byte[] bytes =
          name.equals("-") ? channels.in().readAllBytes() : Files.readAllBytes(Path.of(name));
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new WrongUse("cannot read `" + name + "`: it is not UTF-8, save it as such");
    } catch (IOException e) {
      throw WrongUse.unreadable(name, e);
    }
  }
}
