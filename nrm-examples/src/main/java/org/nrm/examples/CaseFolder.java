package org.nrm.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of case files, and where it lies in what was named on the command line.
 *
 * @param file the file
 * @param within its path below the folder that was named; its own name if the file itself was
 */
record CaseFolder(Path file, Path within) {
  /** The files that are named, and those in folders that are named that end in .ndjson or .json. */
  static List<CaseFolder> files(List<Path> named) {
    List<CaseFolder> files = new ArrayList<>();
    named.forEach(name -> files.addAll(
        Files.isDirectory(name)
            ? under(name)
            : List.of(new CaseFolder(name, name.toAbsolutePath().getFileName()))));
    if (files.isEmpty()) {
      throw new WrongUse("no case file is in " + named + ": name files, or folders with files that"
          + " end in .ndjson or .json");
    }
    return files;
  }

  private static List<CaseFolder> under(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(f -> f.toString().endsWith(".ndjson") || f.toString().endsWith(".json"))
          .sorted()
          .map(f -> new CaseFolder(f, folder.relativize(f)))
          .toList();
    } catch (IOException e) {
      throw WrongUse.unreadable(folder.toString(), e);
    }
  }
}
