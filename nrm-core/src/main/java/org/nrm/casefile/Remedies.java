package org.nrm.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.nrm.condition.Condition;
import org.nrm.condition.Conditions;
import org.nrm.condition.Ways;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.Constancy;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactKind;
import org.nrm.vocabulary.FactScope;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;

/**
 * Finds what would make a refused event pass. Ways to meet the conditions are worked out on the event's day and on each
 * later day on which time alone changes something; every one is then tried, and kept only if the event passes with it and
 * does not pass with less.
 */
final class Remedies {
  private static final int MOST_DAYS = 16;

  private final CaseFile file;
  private final CaseEvent event;
  private final EventType type;
  private final TreeSet<LocalDate> days = new TreeSet<>();
  private final List<Remedy> found = new ArrayList<>();

  private Remedies(CaseFile file, CaseEvent event, EventType type) {
    this.file = file;
    this.event = event;
    this.type = type;
  }

  static List<Remedy> of(CaseFile file, CaseEvent event) {
    boolean malformed = new Shape(file, event, Set.of())
        .faults().stream().anyMatch(f -> f.code() != RefusalCode.MISSING_FACT);
    if (malformed
        || event.type().equals(EventType.FACTS_ESTABLISHED)
        || !new Shape(file, event, Set.of()).trespasses().isEmpty()) {
      return List.of();
    }
    return new Remedies(file, event, file.mechanism().event(event.type()).orElseThrow()).search();
  }

  private List<Remedy> search() {
    LocalDate day = event.on();
    for (int tried = 0; tried < MOST_DAYS; tried++) {
      tryOn(day);
      LocalDate later = days.higher(day);
      if (later == null) {
        break;
      }
      day = later;
    }
    return List.copyOf(found);
  }

  private void tryOn(LocalDate day) {
    Work work = Work.on(file).passTo(day);
    Lapse.next(work).map(Lapse::day).filter(day::isBefore).ifPresent(days::add);
    CaseEvent moved = new CaseEvent.Builder().from(event).on(day).build();
    for (Procedure procedure : file.mechanism().procedures()) {
      for (Position position : Candidate.positions(work, procedure, moved)) {
        View view = masked(work).from(position.since());
        for (Transition transition : Candidate.transitions(procedure, position, moved)) {
          Lapse.turns(transition.condition(), view).filter(day::isBefore).forEach(days::add);
          Ways.toMeet(demanded(transition), view, this::settable)
              .forEach(facts -> keep(facts, day));
        }
      }
    }
  }

  /** The facts that are held, without those that the event must carry and does not. */
  private View masked(Work work) {
    View view = work.view(event.facts());
    Map<FactId, Established> facts = new LinkedHashMap<>(view.facts());
    missing().forEach(fact -> facts.remove(fact.id()));
    return new View(
        view.mechanism(), view.on(), facts, view.carried(), view.positions(), view.entered());
  }

  private Condition demanded(Transition transition) {
    return Conditions.all(
        Stream.concat(Stream.of(transition.condition()), missing().map(Conditions::known))
            .toArray(Condition[]::new));
  }

  private Stream<FactType> missing() {
    return type.requiredFacts().stream()
        .filter(fact -> !event.facts().containsKey(fact))
        .flatMap(fact -> file.mechanism().fact(fact).stream());
  }

  private Optional<FactType> settable(FactId id) {
    return file.mechanism()
        .fact(id)
        .filter(f -> !f.establishedBy().isEmpty())
        .filter(f -> f.scope() == FactScope.CASE || (type.carries(id) && !stated(f)))
        .filter(f -> f.constancy() == Constancy.CHANGING || !file.facts().containsKey(id));
  }

  /** What an event states as its ground is never advised away. */
  private boolean stated(FactType fact) {
    return fact.kind() == FactKind.CHOICE && event.facts().containsKey(fact.id());
  }

  private void keep(Map<FactId, FactValue> facts, LocalDate day) {
    Remedy remedy = Remedy.of(facts, day.equals(event.on()) ? Optional.empty() : Optional.of(day));
    boolean more = found.stream().anyMatch(r -> covered(r.facts(), facts));
    if (!more
        && passes(remedy)
        && facts.keySet().stream().noneMatch(fact -> passes(without(remedy, fact)))) {
      found.add(remedy);
    }
  }

  /** Whether a remedy found asks for no more; which day or number it names does not matter. */
  private static boolean covered(Map<FactId, FactValue> less, Map<FactId, FactValue> more) {
    return less.entrySet().stream().allMatch(e -> {
      FactValue other = more.get(e.getKey());
      FactKind kind = e.getValue().kind();
      return other != null
          && (other.equals(e.getValue()) || kind == FactKind.DATE || kind == FactKind.COUNT);
    });
  }

  private boolean passes(Remedy remedy) {
    return file.apply(event, remedy).isAccepted();
  }

  private static Remedy without(Remedy remedy, FactId fact) {
    Map<FactId, FactValue> fewer = new LinkedHashMap<>(remedy.facts());
    fewer.remove(fact);
    return Remedy.of(fewer, remedy.earliest());
  }
}
