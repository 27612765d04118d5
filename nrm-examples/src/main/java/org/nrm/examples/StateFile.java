package org.nrm.examples;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.nrm.casefile.CaseFile;
import org.nrm.json.CaseFileJson;
import org.nrm.json.StoredCase;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.MechanismId;

/** Keeps case files between runs: JSON documents one after the other, written one a line. */
final class StateFile {
  private StateFile() {}

  /** Takes up the case files of a file, one a line; a file that is not there holds none. */
  static void resume(
      Path file,
      Consumer<CaseFile> to,
      Function<MechanismId, Optional<ReferralMechanism>> mechanisms) {
    if (!Files.exists(file)) {
      return;
    }
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      int before = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        StoredCase.readEach(
            line,
            Optional.of(file.toString()),
            before++,
            stored -> to.accept(stored.under(mechanisms, Mechanisms::ofFingerprint)));
      }
    } catch (IOException e) {
      throw WrongUse.unreadable(file.toString(), e);
    }
  }

  /** The case files of a file. */
  static List<StoredCase> read(Path file) {
    return StoredCase.readAll(InputText.of(file), Optional.of(file.toString()));
  }

  /** Writes the case files in place of the old file at once, so that a crash loses nothing. */
  static void write(Path file, Iterator<CaseFile> files) {
    try (StagedFile staged = StagedFile.beside(file, documents(files))) {
      staged.put();
    } catch (IOException e) {
      throw WrongUse.unwritable(file.toString(), e);
    }
  }

  private static Iterator<String> documents(Iterator<CaseFile> files) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return files.hasNext();
      }

      @Override
      public String next() {
        return CaseFileJson.write(files.next());
      }
    };
  }
}
