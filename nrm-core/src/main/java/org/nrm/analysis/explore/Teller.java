package org.nrm.analysis.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nrm.casefile.CaseChange;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.casefile.Position;
import org.nrm.condition.Condition;
import org.nrm.condition.Conditions;
import org.nrm.condition.Truth;
import org.nrm.condition.Ways;
import org.nrm.mechanism.Place;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.StageId;

/** Lives a way under the mechanism itself, event by event, and writes down what happens. */
final class Teller {
  private final Layout layout;
  private final Way way;
  private final Wishes wishes;
  private final CaseFile start;
  private final List<TraceStep> steps = new ArrayList<>();
  private CaseFile file;
  private boolean failed;

  Teller(Layout layout, Way way, CaseFile start) {
    this.layout = layout;
    this.way = way;
    this.wishes = new Wishes(layout, way);
    this.start = start;
    this.file = start;
  }

  /** The trace; empty if the mechanism does not take it as the way has it. */
  Optional<Trace> tell() {
    if (start.facts().isEmpty()) {
      establish(known(layout.options.facts()));
    }
    prepare(0);
    for (int i = 0; i < way.length() && !failed; i++) {
      if (way.moves().get(i).event().isPresent()) {
        act(i);
      } else {
        lapse(i);
      }
      failed |= !stands(way.packed().get(i + 1));
      if (i + 1 < way.length()) {
        prepare(i + 1);
      }
    }
    return failed
        ? Optional.empty()
        : Optional.of(new Trace.Builder().start(start).addAllSteps(steps).build());
  }

  private Map<FactId, FactValue> known(Map<FactId, FactValue> facts) {
    Map<FactId, FactValue> known = new LinkedHashMap<>(facts);
    known
        .keySet()
        .removeIf(f -> layout
            .mechanism
            .fact(f)
            .filter(t -> t.scope() == org.nrm.vocabulary.FactScope.CASE)
            .isEmpty());
    return known;
  }

  private boolean stands(long packed) {
    return layout.slots.stream().allMatch(slot -> {
      Optional<StageId> stage =
          file.position(slot.procedure().id(), slot.key()).map(Position::stage);
      return slot.started(packed)
          ? stage.filter(slot.standing(packed).id()::equals).isPresent()
          : stage.isEmpty();
    });
  }

  private void act(int index) {
    Move move = way.moves().get(index);
    EventType type = move.event().orElseThrow();
    RoleId by = move.by().orElseThrow();
    pass(way.day(index));
    Map<FactId, FactValue> needed = new LinkedHashMap<>(wishes.terms(index + 1, true, file));
    needed.entrySet().removeIf(e -> !enters(move, e.getKey()) || already(e));
    needed.putAll(wishes.of(index, file));
    Map<FactId, FactValue> said = new LinkedHashMap<>();
    for (FactId required : type.requiredFacts()) {
      FactType fact = layout.mechanism.fact(required).orElseThrow();
      said.put(required, needed.getOrDefault(required, wishes.any(fact, move, file)));
    }
    Map<FactId, FactValue> before = new LinkedHashMap<>();
    needed.forEach((id, value) -> {
      FactType fact = layout.mechanism.fact(id).orElseThrow();
      boolean sayable = type.carries(id) && fact.establishedBy().contains(by);
      (sayable ? said : before).put(id, value);
    });
    establish(before);
    CaseEvent.Builder event = new CaseEvent.Builder()
        .caseId(file.caseId())
        .type(type.id())
        .on(file.asOf())
        .by(by);
    apply(event.facts(said).key(move.key()).build(), TraceStep.Kind.ACT, taken(move));
  }

  private boolean already(Map.Entry<FactId, FactValue> wished) {
    var held = file.facts().get(wished.getKey());
    return held != null && held.value().equals(wished.getValue());
  }

  private static boolean enters(Move move, FactId fact) {
    return move.taken().stream()
        .flatMap(t -> t.transition().effect().target().stream()
            .flatMap(to -> t.slot().procedure().stage(to).stream()))
        .flatMap(s -> s.term().stream())
        .anyMatch(t -> t.anchor().fact().filter(fact::equals).isPresent());
  }

  private static List<Place> taken(Move move) {
    return move.taken().stream()
        .map(t -> Place.of(t.slot().procedure().id(), t.transition().id()))
        .toList();
  }

  private void lapse(int index) {
    Map<FactId, FactValue> needed = wishes.of(index, file);
    if (!needed.isEmpty()) {
      pass(way.day(index) - 1);
      establish(wishes.of(index, file));
    }
    List<Place> lapsed = passTo(way.day(index), TraceStep.Kind.LAPSE);
    List<Place> meant = way.moves().get(index).lapsing().stream()
        .map(s ->
            Place.of(s.procedure().id(), s.standing(way.packed().get(index)).id()))
        .toList();
    failed |= lapsed.size() != meant.size() || !lapsed.containsAll(meant);
  }

  /** Lets time pass in which nothing may run out that is explored. */
  private void pass(long day) {
    failed |= !passTo(day, TraceStep.Kind.WAIT).isEmpty();
  }

  /** Lets time pass, and gives the stages explored whose terms ran out. */
  private List<Place> passTo(long day, TraceStep.Kind kind) {
    LocalDate to = LocalDate.ofEpochDay(Math.max(day, file.asOf().toEpochDay()));
    long days = to.toEpochDay() - file.asOf().toEpochDay();
    if (days == 0 && kind == TraceStep.Kind.WAIT) {
      return List.of();
    }
    List<Place> lapsed = new ArrayList<>();
    file.lapses(to).forEach(change -> {
      if (change instanceof CaseChange.Lapsed l) {
        lapsed.add(Place.of(l.procedure(), l.origin()));
      }
    });
    file = file.asOf(to);
    note(kind, days, Optional.empty(), lapsed);
    return lapsed.stream().filter(this::isExplored).toList();
  }

  private boolean isExplored(Place place) {
    return layout.procedures.stream().anyMatch(p -> p.id().equals(place.procedure()));
  }

  /** Sees to it after a moment that terms end when the way has it, and not before. */
  private void prepare(int moment) {
    Map<FactId, FactValue> needed = new LinkedHashMap<>(wishes.terms(moment, false, file));
    if (way.moves().size() > moment && way.moves().get(moment).event().isEmpty()) {
      Move next = way.moves().get(moment);
      wishes.terms(moment + 1, true, file).forEach((fact, day) -> {
        boolean entered = next.lapsing().stream()
            .map(s -> s.standing(way.packed().get(moment + 1)))
            .flatMap(s -> s.term().stream())
            .anyMatch(t -> t.anchor().fact().filter(fact::equals).isPresent());
        if (entered) {
          needed.putIfAbsent(fact, day);
        }
      });
    }
    needed.entrySet().removeIf(this::already);
    establish(needed);
    layout.slots.forEach(slot -> keep(slot, moment));
  }

  /** Keeps a condition unmet that would let a term end before the way has it. */
  private void keep(Slot slot, int moment) {
    long packed = way.packed().get(moment);
    Optional<Position> position = file.position(slot.procedure().id(), slot.key());
    Optional<Condition> also = slot.started(packed)
        ? slot.standing(packed).term().flatMap(t -> t.notBefore())
        : Optional.empty();
    if (also.isEmpty()
        || position.flatMap(Position::validThrough).isEmpty()
        || moment >= way.length()) {
      return;
    }
    long due =
        Math.max(position.get().validThrough().get().toEpochDay(), file.asOf().toEpochDay());
    long next = way.day(moment);
    boolean lapsing = way.moves().get(moment).lapsing().contains(slot);
    FileView view = new FileView(file, position.get());
    if (due + 1 >= next + (lapsing ? 0 : 1) || also.get().truth(view) != Truth.MET) {
      return;
    }
    Ways.toMeet(Conditions.not(also.get()), view, this::free).stream()
        .findFirst()
        .ifPresent(this::establish);
  }

  private Optional<FactType> free(FactId id) {
    return Optional.ofNullable(layout.tracks.get(id))
        .filter(t -> t.memory() == Track.Memory.FREE || t.memory() == Track.Memory.FREE_DATE)
        .map(Track::fact);
  }

  /** Lets those who may establish facts beside an act. */
  private void establish(Map<FactId, FactValue> facts) {
    Map<RoleId, Map<FactId, FactValue>> byRole = new LinkedHashMap<>();
    facts.forEach((id, value) -> layout.mechanism.fact(id).orElseThrow().establishedBy().stream()
        .filter(r -> !layout.options.silentRoles().contains(r))
        .findFirst()
        .ifPresent(r -> byRole.computeIfAbsent(r, k -> new LinkedHashMap<>()).put(id, value)));
    byRole.forEach((role, said) -> apply(
        new CaseEvent.Builder()
            .caseId(file.caseId())
            .type(EventType.FACTS_ESTABLISHED)
            .on(file.asOf())
            .by(role)
            .facts(said)
            .build(),
        TraceStep.Kind.FACTS,
        List.of()));
  }

  private void apply(CaseEvent event, TraceStep.Kind kind, List<Place> taken) {
    Outcome outcome = file.apply(event);
    if (outcome instanceof Outcome.Accepted accepted) {
      file = accepted.next();
      Set<Place> rules = new LinkedHashSet<>(taken);
      accepted.changes().forEach(change -> {
        if (change instanceof CaseChange.Moved moved) {
          rules.add(Place.of(moved.procedure(), moved.rule()));
        } else if (change instanceof CaseChange.Extended extended) {
          rules.add(Place.of(extended.procedure(), extended.rule()));
        }
      });
      failed |= !taken.containsAll(rules.stream().filter(this::isExplored).toList());
      note(kind, 0, Optional.of(event), List.copyOf(rules));
    } else {
      failed = true;
    }
  }

  private void note(TraceStep.Kind kind, long days, Optional<CaseEvent> event, List<Place> rules) {
    TraceStep.Builder step = new TraceStep.Builder();
    step.kind(kind).on(file.asOf()).event(event).rules(rules).days(days);
    file.positions()
        .forEach(p -> step.putStanding(
            p.procedure() + p.key().map(k -> ":" + k.value()).orElse(""), p.stage()));
    steps.add(step.build());
  }
}
