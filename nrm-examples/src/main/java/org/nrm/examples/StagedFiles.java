package org.nrm.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Files that are all written in full before the first of them takes its place. */
final class StagedFiles {
  private StagedFiles() {}

  /** Writes the cases of each file; if a file cannot be written, none has taken its place. */
  static void write(Map<Path, List<MigratedCase>> files) {
    List<StagedFile> staged = new ArrayList<>();
    try {
      files.forEach((file, cases) -> staged.add(beside(file, cases)));
      putAll(staged);
    } finally {
      staged.forEach(StagedFiles::discard);
    }
  }

  private static StagedFile beside(Path file, List<MigratedCase> cases) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      return StagedFile.beside(file, cases.stream().map(MigratedCase::text).iterator());
    } catch (IOException e) {
      throw WrongUse.unwritable(file.toString(), e);
    }
  }

  /** Each file takes its place at once; should one fail to, the message says which did before it. */
  private static void putAll(List<StagedFile> staged) {
    List<Path> put = new ArrayList<>();
    for (StagedFile file : staged) {
      try {
        file.put();
        put.add(file.file());
      } catch (IOException e) {
        WrongUse wrong = WrongUse.unwritable(file.file().toString(), e);
        throw put.isEmpty()
            ? wrong
            : new WrongUse(wrong.getMessage() + "; written before it: " + put);
      }
    }
  }

  private static void discard(StagedFile file) {
    try {
      file.close();
    } catch (IOException e) {
      throw WrongUse.unwritable(file.file().toString(), e);
    }
  }
}
