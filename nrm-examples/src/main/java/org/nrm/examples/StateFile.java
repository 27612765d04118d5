package org.nrm.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.nrm.casefile.CaseFile;
import org.nrm.json.CaseFileJson;
import org.nrm.json.LogJudge;
import org.nrm.json.StoredCase;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.MechanismId;

/** Keeps case files between runs: JSON documents one after the other, written one a line. */
final class StateFile {
  private StateFile() {}

  /** Takes up the case files of a file; a file that is not there holds none. */
  static void resume(
      Path file,
      LogJudge judge,
      Function<MechanismId, Optional<ReferralMechanism>> mechanisms) {
    if (Files.exists(file)) {
      StoredCase.readEach(
          InputText.of(file),
          Optional.of(file.toString()),
          stored -> judge.resume(stored.under(mechanisms, Mechanisms::ofFingerprint)));
    }
  }

  /** The case files of a file. */
  static List<StoredCase> read(Path file) {
    return StoredCase.readAll(InputText.of(file), Optional.of(file.toString()));
  }

  /** Writes the case files in place of the old file at once, so that a crash loses nothing. */
  static void write(Path file, Collection<CaseFile> files) {
    try (StagedFile staged =
        StagedFile.beside(file, files.stream().map(CaseFileJson::write).iterator())) {
      staged.put();
    } catch (IOException e) {
      throw WrongUse.unwritable(file.toString(), e);
    }
  }
}
