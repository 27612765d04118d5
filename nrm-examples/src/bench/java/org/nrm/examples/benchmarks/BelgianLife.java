package org.nrm.examples.benchmarks;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;

/** A case under the Belgian mechanism of 2017, from the first indications to the temporary stay, in six events. */
final class BelgianLife {
  static final ReferralMechanism MECHANISM = Catalogue.mechanism("belgium-2017");
  static final int EVENTS = 6;

  final Pseudonym caseId;
  final LocalDate opened;

  private BelgianLife(Pseudonym caseId, LocalDate opened) {
    this.caseId = caseId;
    this.opened = opened;
  }

  static BelgianLife number(int i) {
    return new BelgianLife(Pseudonym.of("B-" + i), LocalDate.of(2024, 1, 1).plusDays(i % 365));
  }

  CaseFile open() {
    return CaseFile.open(MECHANISM, caseId, opened);
  }

  List<CaseEvent> events() {
    return List.of(
        event(0, "indications-found", "police", "", ""),
        event(0, "centre-contacted", "police", "", ""),
        event(1, "document-requested", "recognised-centre", "accompanied", "holds-title child"),
        event(30, "complaint-filed", "person-concerned", "", ""),
        event(
            80,
            "prosecutor-answered",
            "kings-prosecutor",
            "proceedings-ongoing still-considered-victim cooperates ties-broken",
            "public-order-danger"),
        event(85, "temporary-stay-authorised", "aliens-office", "", ""));
  }

  /** For each event one that is refused in its place. */
  List<CaseEvent> refused() {
    return List.of(
        event(0, "centre-contacted", "police", "", ""),
        event(0, "document-requested", "recognised-centre", "accompanied", "holds-title child"),
        event(1, "document-requested", "recognised-centre", "holds-title", "child accompanied"),
        event(30, "temporary-stay-authorised", "aliens-office", "", ""),
        event(80, "temporary-stay-authorised", "aliens-office", "", ""),
        event(85, "document-requested", "recognised-centre", "accompanied", "holds-title child"));
  }

  /** The file before each event, and after the last. */
  List<CaseFile> files() {
    List<CaseEvent> events = events();
    CaseFile[] files = new CaseFile[EVENTS + 1];
    files[0] = open();
    for (int i = 0; i < EVENTS; i++) {
      files[i + 1] = files[i].apply(events.get(i)).fold(a -> a.next(), r -> {
        throw new IllegalStateException(r.message());
      });
    }
    return List.of(files);
  }

  private CaseEvent event(int day, String type, String role, String yes, String no) {
    Map<FactId, FactValue> facts = new LinkedHashMap<>();
    put(facts, yes, true);
    put(facts, no, false);
    return new CaseEvent.Builder()
        .caseId(caseId)
        .type(EventId.of(type))
        .on(opened.plusDays(day))
        .by(RoleId.of(role))
        .facts(facts)
        .build();
  }

  private static void put(Map<FactId, FactValue> facts, String ids, boolean value) {
    if (!ids.isEmpty()) {
      for (String id : ids.split(" ")) {
        facts.put(FactId.of(id), FactValue.of(value));
      }
    }
  }

  /** The events as the floor takes them. */
  List<SwitchedCase.Event> switched() {
    return List.of(
        switched(0, SwitchedCase.Type.INDICATIONS_FOUND, SwitchedCase.Role.POLICE, 0, 0),
        switched(0, SwitchedCase.Type.CENTRE_CONTACTED, SwitchedCase.Role.POLICE, 0, 0),
        switched(
            1,
            SwitchedCase.Type.DOCUMENT_REQUESTED,
            SwitchedCase.Role.CENTRE,
            SwitchedCase.ACCOMPANIED,
            SwitchedCase.HOLDS_TITLE | SwitchedCase.CHILD),
        switched(30, SwitchedCase.Type.COMPLAINT_FILED, SwitchedCase.Role.PERSON, 0, 0),
        switched(
            80,
            SwitchedCase.Type.PROSECUTOR_ANSWERED,
            SwitchedCase.Role.PROSECUTOR,
            SwitchedCase.ONGOING
                | SwitchedCase.STILL_VICTIM
                | SwitchedCase.COOPERATES
                | SwitchedCase.TIES_BROKEN,
            SwitchedCase.PUBLIC_ORDER_DANGER),
        switched(
            85, SwitchedCase.Type.TEMPORARY_AUTHORISED, SwitchedCase.Role.ALIENS_OFFICE, 0, 0));
  }

  private SwitchedCase.Event switched(
      int day, SwitchedCase.Type type, SwitchedCase.Role role, int yes, int no) {
    return new SwitchedCase.Event(type, (int) opened.plusDays(day).toEpochDay(), role, yes, no);
  }

  static BelgianLife[] many(int count) {
    return IntStream.range(0, count).mapToObj(BelgianLife::number).toArray(BelgianLife[]::new);
  }
}
