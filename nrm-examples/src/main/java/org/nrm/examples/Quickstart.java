package org.nrm.examples;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.casefile.Remedy;
import org.nrm.catalogue.Catalogue;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;

/** The library in a few lines: open a case, apply an event, and ask why another one is refused. */
public final class Quickstart {
  private static final Pseudonym CASE = Pseudonym.of("B-17");

  private Quickstart() {}

  /**
   * Prints what comes of two events under the Belgian mechanism.
   *
   * @param args none
   */
  public static void main(String... args) {
    LocalDate day = LocalDate.of(2024, 3, 1);
    CaseFile file = CaseFile.open(Catalogue.mechanism("belgium-2017"), CASE, day);

    CaseEvent contact = event("centre-approached", day, "person-concerned").build();
    CaseFile found = file.apply(contact).fold(Outcome.Accepted::next, refused -> file);
    System.out.println(
        found.position(ProcedureId.of("identification")).orElseThrow().stage());

    CaseEvent request = event("document-requested", day.plusDays(3), "recognised-centre")
        .putFacts(FactId.of("accompanied"), FactValue.of(false))
        .putFacts(FactId.of("holds-title"), FactValue.of(false))
        .build();
    System.out.println(found.apply(request).fold(accepted -> "accepted", Quickstart::why));
  }

  private static CaseEvent.Builder event(String type, LocalDate on, String by) {
    CaseEvent.Builder event = new CaseEvent.Builder();
    event.caseId(CASE).type(EventId.of(type)).on(on).by(RoleId.of(by));
    return event;
  }

  private static String why(Outcome.Refused refused) {
    return refused.code() + ": " + refused.message()
        + refused.remedies().stream().map(Quickstart::way).collect(Collectors.joining());
  }

  private static String way(Remedy remedy) {
    return remedy.facts().entrySet().stream()
        .map(fact -> fact.getKey() + " = " + fact.getValue().text())
        .collect(Collectors.joining(", ", "\n  it passes with ", ""));
  }
}
