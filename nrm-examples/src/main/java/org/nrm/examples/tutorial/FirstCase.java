package org.nrm.examples.tutorial;

import static org.nrm.catalogue.belgium.BelgianWords.*;
import static org.nrm.catalogue.belgium.BelgianWords2007.*;

import java.time.LocalDate;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Pseudonym;

/** One event accepted and one refused: the program of the README. */
public final class FirstCase {
  private FirstCase() {}

  /**
   * Prints what comes of the two events.
   *
   * @param args none
   */
  public static void main(String... args) {
    System.out.println("== all");
    // region all
    ReferralMechanism belgium = Catalogue.mechanism("belgium-2017");
    Pseudonym caseId = Pseudonym.of("B-17");
    LocalDate day = LocalDate.of(2024, 3, 1);
    CaseFile opened = CaseFile.open(belgium, caseId, day);

    CaseEvent approached = CaseEvent.of(caseId, CENTRE_APPROACHED, day, PERSON);
    CaseFile file = opened.apply(approached).fold(Outcome.Accepted::next, Outcome.Refused::file);
    System.out.println(
        file.position(ProcedureId.of("identification")).orElseThrow().stage());

    CaseEvent request = CaseEvent.of(caseId, DOCUMENT_REQUESTED, day.plusDays(3), CENTRE)
        .with(ACCOMPANIED, true)
        .with(CHILD, false);
    String said = file.apply(request)
        .fold(
            accepted -> "accepted",
            refused ->
                refused.message() + "\nestablish: " + refused.remedies().get(0).text());
    System.out.println(said);
    // endregion
  }
}
