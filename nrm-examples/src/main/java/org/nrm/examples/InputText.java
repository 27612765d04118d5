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
      return decoded(
          name.equals("-") ? channels.in().readAllBytes() : Files.readAllBytes(Path.of(name)));
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  static String of(Path file) {
    try {
      return decoded(Files.readAllBytes(file));
    } catch (IOException e) {
      throw unreadable(file.toString(), e);
    }
  }

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private static WrongUse unreadable(String name, IOException e) {
    return e instanceof CharacterCodingException
        ? new WrongUse("cannot read `" + name + "`: it is not UTF-8, save it as such")
        : WrongUse.unreadable(name, e);
  }
}
