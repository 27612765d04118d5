package org.nrm.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.DueItem;
import org.nrm.casefile.Expectation;
import org.nrm.casefile.Outcome;
import org.nrm.casefile.Remedy;
import org.nrm.examples.history.CaseHistory;
import org.nrm.examples.history.Coverage;
import org.nrm.examples.history.Happening;

/** A case as of a day, for whatever it is written as. */
record CaseView(
    CaseFile file,
    List<Happening> timeline,
    Coverage coverage,
    List<DueItem> due,
    List<Expectation> expected) {
  static CaseView of(CaseHistory history, LocalDate day) {
    CaseFile file = history.on(day);
    return new CaseView(
        file, history.until(day), Coverage.of(history, day), file.due(day), file.expected(day));
  }

  /** What would make a refused event pass soonest, if anything would. */
  static Optional<Remedy> remedy(Outcome outcome) {
    return outcome.fold(
        accepted -> Optional.empty(), refused -> refused.remedies().stream().findFirst());
  }
}
