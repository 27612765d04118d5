package org.nrm.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.MechanismTable;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Standing;

/** Words that small mechanisms are made of, and short ways to drive a case under them. */
final class Given {
  static final LocalDate DAY = LocalDate.of(2024, 3, 1);
  static final Pseudonym CASE = Pseudonym.of("B-17");
  static final Citation LAW = Citation.of("Small act", "art. 1", Standing.STATUTE);
  static final Citation TERM = Citation.of("Small act", "art. 2", Standing.STATUTE);
  static final Role OFFICE = Role.of("office", "the office", RoleKind.DECIDES);

  static final ProcedureId RESIDENCE = ProcedureId.of("residence");
  static final ProcedureId IDENTIFICATION = ProcedureId.of("identification");
  static final ProcedureId REFERRAL = ProcedureId.of("referral");
  static final StageId START = StageId.of("start");
  static final StageId REFLECTION = StageId.of("reflection");
  static final StageId GRACE = StageId.of("grace");
  static final StageId PERMIT = StageId.of("permit");
  static final StageId OVER = StageId.of("over");
  static final StageId PENDING = StageId.of("pending");
  static final StageId DECIDED = StageId.of("decided");
  static final StageId OFFERED = StageId.of("offered");
  static final StageId TAKEN = StageId.of("taken");
  static final StageId DECLINED = StageId.of("declined");

  static final EventType GRANTED = event("granted");
  static final EventType COMPLAINED = event("complained");
  static final EventType PROLONGED = event("prolonged");
  static final EventType CLOSED = event("closed");
  static final EventType RESOLVED = event("resolved");

  private Given() {}

  static EventType event(String id) {
    return EventType.of(id, id + " it is").by(OFFICE);
  }

  static FactType flag(String id) {
    return FactType.flag(id, "the person is " + id).by(OFFICE);
  }

  static MechanismTable table(
      List<FactType> facts, List<EventType> events, ProcedureTable... procedures) {
    return MechanismTable.mechanism("small", "Small", "nowhere")
        .roles(OFFICE)
        .facts(facts.toArray(FactType[]::new))
        .events(events.toArray(EventType[]::new))
        .procedures(procedures);
  }

  static ReferralMechanism mechanism(
      List<FactType> facts, List<EventType> events, ProcedureTable... procedures) {
    return table(facts, events, procedures).build();
  }

  static CaseFile open(ReferralMechanism mechanism) {
    return CaseFile.open(mechanism, CASE, DAY);
  }

  static CaseEvent on(LocalDate day, EventType type) {
    return CaseEvent.of(CASE, type, day, OFFICE);
  }

  static CaseEvent keyed(CaseEvent event, String key) {
    return new CaseEvent.Builder().from(event).key(Pseudonym.of(key)).build();
  }

  static CaseEvent facts(LocalDate day) {
    return new CaseEvent.Builder()
        .caseId(CASE)
        .type(EventType.FACTS_ESTABLISHED)
        .on(day)
        .by(OFFICE.id())
        .build();
  }

  static Outcome.Accepted accepted(Outcome outcome) {
    return outcome.fold(a -> a, r -> {
      throw new AssertionError(r.message());
    });
  }

  static Outcome.Refused refused(Outcome outcome) {
    return outcome.fold(
        a -> {
          throw new AssertionError("accepted: " + a.changes());
        },
        r -> r);
  }

  static CaseFile after(CaseFile file, CaseEvent... events) {
    CaseFile now = file;
    for (CaseEvent event : events) {
      now = accepted(now.apply(event)).next();
    }
    return now;
  }

  static Position residence(CaseFile file) {
    return file.position(RESIDENCE).orElseThrow();
  }

  static StageId stage(CaseFile file, ProcedureId procedure) {
    return file.position(procedure).orElseThrow().stage();
  }

  static Optional<FactValue> held(CaseFile file, FactId fact) {
    return Optional.ofNullable(file.facts().get(fact)).map(Established::value);
  }

  static List<String> kinds(List<CaseChange> changes) {
    return changes.stream().map(CaseChange::kind).toList();
  }
}
