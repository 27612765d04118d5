package org.nrm.analysis.caseload;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.casefile.Remedy;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.RoleId;

/** Finds a shortest way of events by which a case comes to an event of some meaning, under whatever mechanism it is. */
final class CourseFinder {
  private static final int MOST_FILES = 20_000;
  private static final int MOST_CANDIDATES = 64;

  private final LocalDate day;
  private final Meaning goal;
  private final Map<FactId, FactValue> wanted;

  private CourseFinder(LocalDate day, Meaning goal, Map<FactId, FactValue> wanted) {
    this.day = day;
    this.goal = goal;
    this.wanted = wanted;
  }

  /** A file, and the events that led to it. */
  record Course(CaseFile file, List<CaseEvent> events) {
    Course after(CaseFile next, CaseEvent event) {
      List<CaseEvent> more = new ArrayList<>(events);
      more.add(event);
      return new Course(next, List.copyOf(more));
    }
  }

  /**
   * A course on from another, with every further event on one day.
   *
   * @param wanted what the event of that meaning must carry where it can be carried at all
   */
  static Course toward(Course from, LocalDate day, Meaning goal, Map<FactId, FactValue> wanted) {
    return new CourseFinder(day, goal, wanted)
        .search(from)
        .orElseThrow(() -> new AssertionError("no way to " + goal.id() + " with " + wanted));
  }

  private Optional<Course> search(Course from) {
    Deque<Course> open = new ArrayDeque<>(List.of(from));
    Set<Object> seen = new HashSet<>();
    while (!open.isEmpty() && seen.size() < MOST_FILES) {
      Course course = open.removeFirst();
      for (Course next : (Iterable<Course>) steps(course)::iterator) {
        if (isGoal(next)) {
          return Optional.of(next);
        }
        if (seen.add(List.of(next.file().positions(), next.file().facts()))) {
          open.addLast(next);
        }
      }
    }
    return Optional.empty();
  }

  private boolean isGoal(Course course) {
    CaseEvent last = course.events().get(course.events().size() - 1);
    EventType type = course.file().mechanism().event(last.type()).orElseThrow();
    return type.meaning().filter(goal.id()::equals).isPresent()
        && last.facts().entrySet().containsAll(wanted.entrySet());
  }

  private Stream<Course> steps(Course course) {
    return course.file().mechanism().events().stream()
        .flatMap(type -> type.reportedBy().stream().flatMap(role -> candidates(course, type, role)))
        .flatMap(event -> applied(course, event).stream());
  }

  private Optional<Course> applied(Course course, CaseEvent event) {
    return course
        .file()
        .apply(event)
        .fold(
            accepted -> Optional.of(course.after(accepted.next(), event)),
            refused -> remedied(course, event, refused));
  }

  private Optional<Course> remedied(Course course, CaseEvent event, Outcome.Refused refused) {
    return refused.remedies().stream()
        .filter(r -> r.earliest().isEmpty())
        .map(Remedy::facts)
        .flatMap(facts -> remedied(course, event, facts).stream())
        .findFirst();
  }

  /** The event carries what it can; what it cannot is established before it by a role that may. */
  private Optional<Course> remedied(
      Course course, CaseEvent event, Map<FactId, FactValue> missing) {
    ReferralMechanism mechanism = course.file().mechanism();
    Optional<Course> before = Optional.of(course);
    Map<FactId, FactValue> carried = new LinkedHashMap<>(event.facts());
    for (Map.Entry<FactId, FactValue> fact : missing.entrySet()) {
      if (mechanism.event(event.type()).orElseThrow().carries(fact.getKey())) {
        carried.put(fact.getKey(), fact.getValue());
      } else {
        before = before.flatMap(c -> established(c, fact.getKey(), fact.getValue()));
      }
    }
    CaseEvent mended = new CaseEvent.Builder().from(event).facts(carried).build();
    return before.flatMap(c -> accepted(c, mended));
  }

  private Optional<Course> established(Course course, FactId fact, FactValue value) {
    return course.file().mechanism().fact(fact).orElseThrow().establishedBy().stream()
        .flatMap(role ->
            accepted(course, event(course, EventType.FACTS_ESTABLISHED, role, Map.of(fact, value)))
                .stream())
        .findFirst();
  }

  private static Optional<Course> accepted(Course course, CaseEvent event) {
    return course
        .file()
        .apply(event)
        .fold(a -> Optional.of(course.after(a.next(), event)), r -> Optional.empty());
  }

  private CaseEvent event(Course course, EventId type, RoleId role, Map<FactId, FactValue> facts) {
    return new CaseEvent.Builder()
        .caseId(course.file().caseId())
        .type(type)
        .on(day)
        .by(role)
        .facts(facts)
        .build();
  }

  /** The event with every combination of values for the facts that it has to carry. */
  private Stream<CaseEvent> candidates(Course course, EventType type, RoleId role) {
    List<Map<FactId, FactValue>> all = List.of(Map.of());
    for (FactType fact : course.file().mechanism().facts()) {
      boolean isWanted = wanted.containsKey(fact.id()) && type.carries(fact.id());
      if (isWanted || type.requiredFacts().contains(fact.id())) {
        all = all.stream()
            .flatMap(facts -> values(fact).map(v -> with(facts, fact.id(), v)))
            .limit(MOST_CANDIDATES)
            .toList();
      }
    }
    return all.stream().map(facts -> event(course, type.id(), role, facts));
  }

  private Stream<FactValue> values(FactType fact) {
    if (wanted.containsKey(fact.id())) {
      return Stream.of(wanted.get(fact.id()));
    }
    return switch (fact.kind()) {
      case FLAG -> Stream.of(FactValue.of(true), FactValue.of(false));
      case CHOICE -> fact.codes().stream().map(c -> FactValue.of(c.id()));
      case COUNT -> Stream.of(FactValue.of(0));
      case DATE -> Stream.of(FactValue.of(day));
    };
  }

  private static Map<FactId, FactValue> with(
      Map<FactId, FactValue> facts, FactId id, FactValue value) {
    Map<FactId, FactValue> more = new LinkedHashMap<>(facts);
    more.put(id, value);
    return more;
  }
}
