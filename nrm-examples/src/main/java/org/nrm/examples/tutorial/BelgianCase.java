package org.nrm.examples.tutorial;

import static org.nrm.catalogue.belgium.BelgianWords.*;
import static org.nrm.catalogue.belgium.BelgianWords2007.*;

import java.time.LocalDate;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.catalogue.Catalogue;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.Role;

/** A case through Belgium, from detection to residence without limit of time: the program of the tutorial. */
public final class BelgianCase {
  private static final Pseudonym CASE = Pseudonym.of("B-17");

  private BelgianCase() {}

  // region helpers
  private static CaseEvent event(EventType type, String on, Role by) {
    return CaseEvent.of(CASE, type, LocalDate.parse(on), by);
  }

  private static CaseFile step(CaseFile file, CaseEvent event) {
    return file.apply(event)
        .fold(
            accepted -> {
              System.out.println(event.on() + " " + event.type() + ": accepted");
              return accepted.next();
            },
            refused -> {
              System.out.println(event.on() + " " + event.type() + ": " + refused.code());
              System.out.println("  " + refused.message());
              return file;
            });
  }

  private static void residence(CaseFile file) {
    file.position(ProcedureId.of("residence"))
        .ifPresent(at -> System.out.println("residence: " + at.stage() + " since " + at.since()
            + at.validThrough().map(day -> ", valid through " + day).orElse("")));
  }

  // endregion

  /**
   * Prints the case step by step.
   *
   * @param args none
   */
  public static void main(String... args) {
    System.out.println("== detection");
    // region detection
    CaseFile file =
        CaseFile.open(Catalogue.mechanism("belgium-2017"), CASE, LocalDate.parse("2024-03-01"));
    file = step(file, event(INDICATIONS_FOUND, "2024-03-01", POLICE));
    file.due(file.asOf())
        .forEach(item -> System.out.println(
            "due: " + item.duty().orElseThrow() + " of " + item.holder().orElseThrow()));
    file = step(file, event(CENTRE_CONTACTED, "2024-03-01", POLICE));
    // endregion

    System.out.println("== reflection");
    // region reflection
    CaseEvent request =
        event(DOCUMENT_REQUESTED, "2024-03-04", CENTRE).with(ACCOMPANIED, true).with(CHILD, false);
    file = step(file, request);
    file = step(file, request.with(HOLDS_TITLE, false));
    residence(file);
    // endregion

    System.out.println("== document");
    // region document
    file = step(file, event(DOCUMENT_ISSUED, "2024-03-06", MUNICIPALITY));
    residence(file);
    // endregion

    System.out.println("== complaint");
    // region complaint
    CaseFile tooLate = step(file, event(COMPLAINT_FILED, "2024-04-21", PERSON));
    residence(tooLate.asOf(LocalDate.parse("2024-04-21")));
    file = step(file, event(COMPLAINT_FILED, "2024-04-20", PERSON));
    residence(file);
    // endregion

    System.out.println("== answers");
    // region answers
    file = step(file, event(TEMPORARY_AUTHORISED, "2024-07-10", ALIENS_OFFICE));
    file = step(file, event(PROSECUTOR_ASKED, "2024-07-10", ALIENS_OFFICE));
    CaseEvent answer = event(PROSECUTOR_ANSWERED, "2024-07-15", PROSECUTOR)
        .with(ONGOING, true)
        .with(STILL_VICTIM, true)
        .with(COOPERATES, true)
        .with(TIES_BROKEN, true)
        .with(PUBLIC_ORDER_DANGER, false);
    file = step(file, answer);
    file = step(file, event(TEMPORARY_AUTHORISED, "2024-07-18", ALIENS_OFFICE));
    residence(file);
    // endregion

    System.out.println("== indefinite");
    // region indefinite
    file = step(file, event(CONVICTION_GIVEN, "2024-11-05", COURT).with(SAME_FACTS, true));
    file = step(file, event(INDEFINITE_REQUESTED, "2024-11-12", CENTRE));
    file = step(file, event(INDEFINITE_GRANTED, "2024-12-02", ALIENS_OFFICE));
    residence(file);
    file.entitlements()
        .forEach(held -> System.out.println("entitled to " + held.entitlement() + ", source: "
            + held.citations().get(0).text()));
    // endregion
  }
}
