package org.nrm.catalogue;

import java.time.LocalDate;
import java.util.List;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Variant;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.Role;

/** A case told event by event under a variant. */
public record Told(CaseFile file) {
  private static final Pseudonym CASE = Pseudonym.of("T-1");

  /** A case opened under a shipped mechanism with changes. */
  public static Told under(String mechanism, List<Change> changes, String opened) {
    ReferralMechanism variant = new Variant.Builder()
        .id(MechanismId.of("variant"))
        .title("variant")
        .changes(changes)
        .build()
        .of(Catalogue.mechanism(mechanism));
    return new Told(CaseFile.open(variant, CASE, LocalDate.parse(opened)));
  }

  /** An event of this case. */
  public static CaseEvent event(String on, Role by, EventType type) {
    return CaseEvent.of(CASE, type, LocalDate.parse(on), by);
  }

  /** The case after events, each of which must be accepted. */
  public Told then(CaseEvent... events) {
    CaseFile now = file;
    for (CaseEvent event : events) {
      now = now.apply(event).fold(Outcome.Accepted::next, refused -> {
        throw new AssertionError(refused.message());
      });
    }
    return new Told(now);
  }

  /** Whether an event would be accepted. */
  public boolean accepts(CaseEvent event) {
    return file.apply(event).isAccepted();
  }

  /** Where a procedure stands, with the last day of its term. */
  public String stands(String procedure) {
    return file.position(ProcedureId.of(procedure))
        .map(p -> p.stage() + p.validThrough().map(day -> " through " + day).orElse(""))
        .orElse("nowhere");
  }
}
