package org.nrm.examples;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.function.Consumer;
import org.nrm.casefile.CaseFile;
import org.nrm.catalogue.Catalogue;
import org.nrm.json.CaseFileJson;
import org.nrm.json.JsonFaultException;

/** Keeps case files between runs: one JSON document a line. */
final class StateFile {
  private StateFile() {}

  /** Takes up the case files of a file; a file that is not there holds none. */
  static void resume(Path file, Consumer<CaseFile> to) {
    if (!Files.exists(file)) {
      return;
    }
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank()) {
          to.accept(read(file, number, line));
        }
      }
    } catch (IOException e) {
      throw WrongUse.unreadable(file.toString(), e);
    }
  }

  private static CaseFile read(Path file, int line, String text) {
    try {
      return CaseFileJson.read(text, Catalogue::find);
    } catch (JsonFaultException e) {
      throw new WrongUse("`" + file + "` line " + line + ": " + e.getMessage());
    }
  }

  /** Writes the case files beside the old file and puts them in its place at once, so that a crash loses nothing. */
  static void write(Path file, Consumer<Consumer<CaseFile>> files) {
    Path folder = file.toAbsolutePath().getParent();
    try {
      Path fresh = Files.createTempFile(folder, "." + file.getFileName(), ".new");
      try {
        write(files, fresh);
        move(fresh, file);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      throw WrongUse.unwritable(file.toString(), e);
    }
  }

  private static void write(Consumer<Consumer<CaseFile>> files, Path fresh) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(fresh)) {
      files.accept(file -> {
        try {
          out.write(CaseFileJson.write(file));
          out.write('\n');
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void move(Path fresh, Path file) throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
