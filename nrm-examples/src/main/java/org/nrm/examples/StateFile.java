package org.nrm.examples;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nrm.casefile.CaseFile;
import org.nrm.json.CaseFileJson;
import org.nrm.json.JsonFaultException;
import org.nrm.json.LogJudge;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.MechanismId;

/** Keeps case files between runs: one JSON document a line. */
final class StateFile {
  private StateFile() {}

  /** Takes up the case files of a file; a file that is not there holds none. */
  static void resume(
      Path file, LogJudge judge, Function<MechanismId, Optional<ReferralMechanism>> mechanisms) {
    if (Files.exists(file)) {
      List<String> lines = lines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (!lines.get(i).isBlank()) {
          judge.resume(read(file, i + 1, lines.get(i), mechanisms));
        }
      }
    }
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw WrongUse.unreadable(file.toString(), e);
    }
  }

  private static CaseFile read(
      Path file,
      int line,
      String text,
      Function<MechanismId, Optional<ReferralMechanism>> mechanisms) {
    try {
      return CaseFileJson.read(text, mechanisms);
    } catch (JsonFaultException e) {
      throw new WrongUse("`" + file + "` line " + line + ": " + e.getMessage());
    }
  }

  /** Writes the case files beside the old file and puts them in its place at once, so that a crash loses nothing. */
  static void write(Path file, Collection<CaseFile> files) {
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

  private static void write(Collection<CaseFile> files, Path fresh) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(fresh)) {
      for (CaseFile file : files) {
        out.write(CaseFileJson.write(file));
        out.write('\n');
      }
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
