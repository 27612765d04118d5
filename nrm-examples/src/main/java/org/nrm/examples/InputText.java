package org.nrm.examples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** The text of a file, or of standard input. */
final class InputText {
  private static final int LARGEST = 64 << 20;

  private InputText() {}

  static String of(String name, Channels channels) {
    try {
      byte[] bytes =
          name.equals("-") ? channels.in().readNBytes(LARGEST + 1) : bytes(Path.of(name));
      if (bytes.length > LARGEST) {
        throw new WrongUse(
            "cannot read `" + name + "`: it is over 64 MiB, no document is that long");
      }
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw notText(name);
    } catch (InvalidPathException e) {
      throw new WrongUse("cannot read a file whose name cannot be one: give another");
    } catch (IOException e) {
      throw WrongUse.unreadable(name, e);
    }
  }

  static String of(Path file) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (CharacterCodingException e) {
      throw notText(file.toString());
    } catch (IOException e) {
      throw WrongUse.unreadable(file.toString(), e);
    }
  }

  private static WrongUse notText(String name) {
    return new WrongUse("cannot read `" + name + "`: it is not UTF-8, save it as such");
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new WrongUse("cannot read `" + file + "`: it is a folder, name the files in it");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(LARGEST + 1);
    }
  }
}
