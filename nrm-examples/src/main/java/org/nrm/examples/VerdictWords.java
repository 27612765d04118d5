package org.nrm.examples;

import java.util.stream.Collectors;
import org.nrm.examples.history.ChangeWords;
import org.nrm.json.Malformed;
import org.nrm.json.Verdict;

/** Says a verdict on one line, for people. */
final class VerdictWords {
  private VerdictWords() {}

  static String of(Verdict verdict) {
    return "line " + verdict.line() + ", "
        + verdict.fold(VerdictWords::accepted, VerdictWords::refused, VerdictWords::malformed);
  }

  private static String accepted(Verdict.Accepted verdict) {
    return "case " + verdict.caseId() + ": accepted"
        + verdict.outcome().changes().stream()
            .map(change -> "; " + ChangeWords.of(change))
            .collect(Collectors.joining());
  }

  private static String refused(Verdict.Refused verdict) {
    return "case " + verdict.caseId() + ": refused " + verdict.outcome().code() + "; "
        + verdict.outcome().message();
  }

  private static String malformed(Malformed verdict) {
    return "malformed: " + verdict.message()
        + (verdict.pointer().isEmpty() ? "" : ", at " + verdict.pointer());
  }
}
