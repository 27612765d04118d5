package org.nrm.examples;

import java.util.List;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Forwarded;
import org.nrm.json.CaseFileJson;
import org.nrm.json.StoredCase;

/**
 * What came of a stored case file.
 *
 * @param stored the file as it was stored
 * @param verdict {@code moved}, {@code unchanged} or {@code stuck}
 * @param text the document that takes its place
 * @param words what to know of it, or why it cannot be moved
 */
record MigratedCase(StoredCase stored, Verdict verdict, String text, List<String> words) {
  /** What can come of a file, by the names that reports give it. */
  enum Verdict {
    moved,
    unchanged,
    stuck
  }

  static MigratedCase of(StoredCase stored, Forwarded forwarded) {
    return forwarded.fold(
        carried ->
            new MigratedCase(stored, Verdict.moved, written(carried.file()), carried.notes()),
        unchanged -> new MigratedCase(stored, Verdict.unchanged, stored.text(), List.of()),
        stuck -> stuck(stored, stuck.reasons()));
  }

  static MigratedCase stuck(StoredCase stored, List<String> reasons) {
    return new MigratedCase(stored, Verdict.stuck, stored.text(), reasons);
  }

  private static String written(CaseFile file) {
    return CaseFileJson.write(file);
  }
}
