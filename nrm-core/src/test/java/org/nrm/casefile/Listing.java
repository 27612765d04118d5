package org.nrm.casefile;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;

/**
 * Lists everything that can come about under a tiny mechanism by applying every event with all that it can say, and by letting
 * one day pass, again and again. Files that differ only in their dates, by the same number of days, count as one; so do ages
 * beyond all lengths.
 */
final class Listing {
  private static final Pseudonym CASE = Pseudonym.of("L-1");
  private static final int OLD = 2 * TinyMechanism.LONGEST + 3;
  private static final int MOST = 600;

  private final ReferralMechanism mechanism;
  final Map<String, Integer> stages = new HashMap<>();
  final Set<String> standings = new TreeSet<>();
  final Set<String> moves = new TreeSet<>();
  final Set<String> transitions = new TreeSet<>();
  final Set<String> lapses = new TreeSet<>();
  boolean complete;

  Listing(ReferralMechanism mechanism) {
    this.mechanism = mechanism;
  }

  /** Steps of no length first: facts alone, and time in which nothing runs out. */
  Listing run() {
    Map<Object, Integer> reached = new HashMap<>();
    Deque<CaseFile> open = new ArrayDeque<>();
    CaseFile first = CaseFile.open(mechanism, CASE, LocalDate.of(2024, 1, 1));
    reached.put(shape(first), 0);
    open.add(first);
    Set<Object> done = new HashSet<>();
    while (!open.isEmpty() && reached.size() < MOST) {
      CaseFile file = open.removeFirst();
      Object shape = shape(file);
      if (done.add(shape)) {
        int length = reached.getOrDefault(shape, 0);
        note(file, length);
        for (Next next : nexts(file)) {
          Integer known = reached.get(shape(next.file()));
          if (known == null || known > length + next.length()) {
            reached.put(shape(next.file()), length + next.length());
            if (next.length() == 0) {
              open.addFirst(next.file());
            } else {
              open.addLast(next.file());
            }
          }
        }
      }
    }
    complete = open.isEmpty();
    return this;
  }

  private record Next(CaseFile file, int length) {}

  private void note(CaseFile file, int length) {
    standings.add(standing(file));
    file.positions().forEach(p -> stages.merge(p.procedure() + "/" + p.stage(), length, Math::min));
  }

  static String standing(CaseFile file) {
    return file.positions().stream().map(p -> p.stage().value()).toList().toString();
  }

  private List<Next> nexts(CaseFile file) {
    List<Next> nexts = new ArrayList<>();
    passed(file, file.asOf(), nexts);
    passed(file, file.asOf().plusDays(1), nexts);
    if (file.lapses(file.asOf()).isEmpty()) {
      mechanism.facts().forEach(fact -> facts(file, fact, nexts));
      mechanism.events().forEach(event -> events(file, event, nexts));
    }
    return nexts;
  }

  private void passed(CaseFile file, LocalDate to, List<Next> nexts) {
    List<CaseChange> changes = file.lapses(to);
    Set<LocalDate> days = new HashSet<>();
    changes.forEach(change -> {
      if (change instanceof CaseChange.Lapsed lapsed) {
        lapses.add(lapsed.procedure() + "/" + lapsed.origin());
        days.add(lapsed.since());
      }
    });
    CaseFile later = file.asOf(to);
    if (days.size() == 1) {
      moves.add(standing(file) + " time " + standing(later));
    }
    nexts.add(new Next(later, days.size()));
  }

  private void facts(CaseFile file, FactType fact, List<Next> nexts) {
    for (RoleId role : fact.establishedBy()) {
      for (boolean value : List.of(true, false)) {
        apply(file, EventType.FACTS_ESTABLISHED, role, Map.of(fact.id(), FactValue.of(value)))
            .ifPresent(next -> nexts.add(new Next(next, 0)));
      }
    }
  }

  private java.util.Optional<CaseFile> apply(
      CaseFile file, org.nrm.vocabulary.EventId type, RoleId by, Map<FactId, FactValue> facts) {
    CaseEvent event = new CaseEvent.Builder()
        .caseId(CASE)
        .type(type)
        .on(file.asOf())
        .by(by)
        .facts(facts)
        .build();
    return file.apply(event)
        .fold(a -> java.util.Optional.of(a.next()), r -> java.util.Optional.<CaseFile>empty());
  }

  private void events(CaseFile file, EventType event, List<Next> nexts) {
    for (RoleId role : event.reportedBy()) {
      for (Map<FactId, FactValue> said : sayings(event, role)) {
        apply(file, event.id(), role, said).ifPresent(next -> {
          moves.add(standing(file) + " " + event.id() + " " + standing(next));
          taken(file, event, role, said);
          nexts.add(new Next(next, 1));
        });
      }
    }
  }

  private void taken(CaseFile file, EventType type, RoleId by, Map<FactId, FactValue> said) {
    CaseEvent event = new CaseEvent.Builder()
        .caseId(CASE)
        .type(type.id())
        .on(file.asOf())
        .by(by)
        .facts(said)
        .build();
    Work work = Work.on(file).passTo(file.asOf());
    Candidate.all(work, work.view(said), event).stream()
        .filter(Candidate::passes)
        .forEach(c -> transitions.add(c.procedure().id() + "/" + c.transition().id()));
  }

  private List<Map<FactId, FactValue>> sayings(EventType event, RoleId role) {
    List<Map<FactId, FactValue>> sayings = new ArrayList<>(List.of(Map.of()));
    mechanism.facts().stream()
        .filter(f -> event.carries(f.id()) && f.establishedBy().contains(role))
        .forEach(f -> {
          sayings.add(Map.of(f.id(), FactValue.of(true)));
          sayings.add(Map.of(f.id(), FactValue.of(false)));
        });
    return sayings;
  }

  /** What of a file can matter for what comes. */
  private static Object shape(CaseFile file) {
    Map<String, Object> shape = new TreeMap<>();
    file.facts()
        .forEach((id, held) -> shape.put(
            "fact " + id,
            held.value() instanceof FactValue.Day day
                ? age(file, day.value())
                : held.value().text()));
    file.positions()
        .forEach(p -> shape.put(
            "place " + p.procedure(),
            List.of(
                p.stage(),
                age(file, p.since()),
                p.validThrough().map(d -> age(file, d)),
                p.uses())));
    return shape;
  }

  private static long age(CaseFile file, LocalDate day) {
    return Math.min(OLD, file.asOf().toEpochDay() - day.toEpochDay());
  }
}
