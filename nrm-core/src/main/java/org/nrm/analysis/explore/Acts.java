package org.nrm.analysis.explore;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.nrm.mechanism.Effect;
import org.nrm.mechanism.Establishment;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;

/** What one event, about one instance where it is about one, can do in each packed situation. */
final class Acts {
  private final Layout layout;
  private final Zones zones;
  private final Entering entering;
  private final EventType event;
  private final Optional<Pseudonym> key;
  private final List<Role> roles;
  final long mask;

  /** A role that may report the event, and which facts it may carry that are forgotten after it. */
  private record Role(RoleId id, Set<FactId> carriable) {}

  Acts(Layout layout, Zones zones, EventType event, Optional<Pseudonym> key) {
    this.layout = layout;
    this.zones = zones;
    this.entering = new Entering(layout);
    this.event = event;
    this.key = key;
    this.roles = roles();
    this.mask = mask();
  }

  boolean isPossible() {
    return !roles.isEmpty() && mask != 0;
  }

  private List<Role> roles() {
    List<Role> all = event.reportedBy().stream()
        .filter(r -> !layout.options.silentRoles().contains(r))
        .filter(r ->
            event.requiredFacts().stream().allMatch(f -> fact(f).establishedBy().contains(r)))
        .map(r -> new Role(r, carriable(r)))
        .toList();
    List<Role> able = new ArrayList<>();
    for (Role role : all) {
      if (able.stream().noneMatch(r -> r.carriable().containsAll(role.carriable()))) {
        able.removeIf(r -> role.carriable().containsAll(r.carriable()));
        able.add(role);
      }
    }
    return able;
  }

  private FactType fact(FactId id) {
    return layout.mechanism.fact(id).orElseThrow();
  }

  private Set<FactId> carriable(RoleId role) {
    Set<FactId> carriable = new LinkedHashSet<>();
    layout.tracks.values().stream()
        .filter(t -> t.memory() == Track.Memory.CARRIED)
        .filter(t -> event.carries(t.id()) && t.fact().establishedBy().contains(role))
        .forEach(t -> carriable.add(t.id()));
    return carriable;
  }

  private boolean isNamed(Slot slot) {
    return !slot.repeats() || (slot.key().equals(key) && slot.procedure().needsKey(event.id()));
  }

  private List<Transition> transitions(Slot slot, long packed) {
    if (!slot.started(packed) && !isNamed(slot)) {
      return List.of();
    }
    return slot.procedure().transitions(slot.standing(packed).id(), event.id()).stream()
        .filter(t -> isNamed(slot) || t.inEveryInstance())
        .toList();
  }

  private long mask() {
    long bits = 0;
    for (Slot slot : layout.slots) {
      if (slot.procedure().hears(event.id())) {
        bits |= slot.mask() | Masks.ofTerms(layout, slot.procedure());
        for (Transition transition : slot.procedure().transitions()) {
          if (transition.event().equals(event.id())) {
            bits |= Masks.of(layout, transition.condition()) | written(transition);
          }
        }
      }
    }
    return bits == 0 ? 0 : bits | Masks.ofKept(layout);
  }

  private long written(Transition transition) {
    Set<FactId> changed = new LinkedHashSet<>(transition.retracts());
    transition.establishes().stream().map(Establishment::fact).forEach(changed::add);
    long bits = 0;
    for (FactId id : changed) {
      Track track = layout.tracks.get(id);
      if (track != null) {
        bits |= track.cell().mask() | Masks.ofTermsFrom(layout, id);
      }
    }
    return bits;
  }

  /** The steps that the event can cause in a packed situation. */
  List<Move> in(long packed) {
    List<Split.Question> questions = new ArrayList<>();
    List<Move.Taken> candidates = new ArrayList<>();
    for (Slot slot : layout.slots) {
      for (Transition transition : transitions(slot, packed)) {
        if (isOpen(slot, transition, packed)) {
          candidates.add(new Move.Taken(slot, transition));
          questions.add(new Split.Question(slot, transition.condition(), capped(transition)));
        }
      }
    }
    List<Move> moves = new ArrayList<>();
    if (!candidates.isEmpty()) {
      for (Role role : roles) {
        Split split = new Split(layout, packed, role.carriable(), event.requiredFacts(), questions);
        split.each(found -> moves.addAll(moves(packed, role, candidates, found)));
      }
    }
    return Moves.distinct(moves);
  }

  private static Optional<Effect.Extension> capped(Transition transition) {
    return transition.effect() instanceof Effect.Extension e && e.cap().isPresent()
        ? Optional.of(e)
        : Optional.empty();
  }

  private static boolean isOpen(Slot slot, Transition transition, long packed) {
    OptionalInt limit = transition.limit();
    Cell use = slot.uses().get(transition.id());
    boolean spent =
        use != null && slot.started(packed) && use.get(packed) >= limit.orElse(Integer.MAX_VALUE);
    boolean idle = transition.effect() instanceof Effect.Extension
        && (!slot.started(packed)
            || slot.idle().get(packed) == 1
            || slot.standing(packed).term().isEmpty());
    return !spent && !idle && limit.orElse(1) > 0;
  }

  private List<Move> moves(long packed, Role role, List<Move.Taken> candidates, Split.Case found) {
    List<Move.Taken> taken = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (found.met().get(i)) {
        taken.add(candidates.get(i));
      }
    }
    if (taken.isEmpty()) {
      return List.of();
    }
    Draft draft = Draft.on(packed).say(TimeOp.set(TimeOp.DAY, TimeOp.NOW, 0));
    found
        .times()
        .forEach((literal, value) ->
            literal.guards(layout, packed, value, TimeOp.NOW).forEach(draft::say));
    found.values().forEach((fact, value) -> remember(draft, layout.track(fact), value));
    event.requiredFacts().stream()
        .flatMap(f -> Optional.ofNullable(layout.tracks.get(f)).stream())
        .filter(t -> t.memory() == Track.Memory.FREE || t.memory() == Track.Memory.FREE_DATE)
        .forEach(t -> draft.write(t.cell(), Math.min(1, t.cell().width())));
    taken.forEach(t -> facts(draft, t.transition()));
    List<Draft> drafts = List.of(draft);
    for (Move.Taken t : taken) {
      drafts = Entering.each(drafts, d -> take(d, t));
    }
    if (changesDates(taken)) {
      for (Slot slot : layout.slots) {
        drafts = Entering.each(drafts, d -> entering.recount(d, slot));
      }
    }
    return Entering.each(drafts, entering::close).stream()
        .map(d -> move(d, role, taken, found))
        .toList();
  }

  static void remember(Draft draft, Track track, int value) {
    if (value != Track.UNSET && track.memory() != Track.Memory.DATE) {
      draft.write(
          track.cell(),
          track.memory() == Track.Memory.VALUE
              ? value + 1
              : Math.min(1, track.cell().width()));
    }
  }

  private void facts(Draft draft, Transition transition) {
    transition.retracts().forEach(id -> {
      Track track = layout.tracks.get(id);
      if (track != null) {
        draft.write(track.cell(), 0);
        if (track.memory() == Track.Memory.DATE) {
          draft.say(TimeOp.forget(track.date()));
        }
      }
    });
    transition.establishes().forEach(e -> {
      Track track = layout.tracks.get(e.fact());
      if (track != null && !isSettled(draft, track)) {
        establish(draft, track, e);
      }
    });
  }

  private static boolean isSettled(Draft draft, Track track) {
    return track.fact().constancy() == org.nrm.vocabulary.Constancy.FIXED
        && track.cell().get(draft.packed()) > 0;
  }

  private void establish(Draft draft, Track track, Establishment establishment) {
    switch (track.memory()) {
      case VALUE ->
        draft.write(
            track.cell(), layout.valueNumber(track, establishment.value().orElseThrow()));
      case DATE -> {
        draft.write(track.cell(), 1);
        draft.say(
            establishment.value().orElse(null) instanceof FactValue.Day day
                ? TimeOp.set(track.date(), TimeOp.OPENING, (int)
                    (day.value().toEpochDay() - layout.opening.toEpochDay()))
                : TimeOp.set(track.date(), TimeOp.DAY, 0));
      }
      default -> draft.write(track.cell(), Math.min(1, track.cell().width()));
    }
  }

  private List<Draft> take(Draft draft, Move.Taken taken) {
    Slot slot = taken.slot();
    if (taken.transition().effect().target().isPresent()) {
      return entering.enter(draft, slot, taken.transition().effect().target().get());
    }
    List<Draft> started = slot.started(draft.packed())
        ? List.of(draft)
        : entering.enter(draft, slot, slot.procedure().initial());
    return Entering.each(started, d -> entering.stay(d, slot, taken.transition()));
  }

  private boolean changesDates(List<Move.Taken> taken) {
    return layout.tracks.values().stream()
        .filter(t -> t.memory() == Track.Memory.DATE)
        .anyMatch(t -> taken.stream().anyMatch(m -> Cone.sets(m.transition(), t.id())));
  }

  private Move move(Draft draft, Role role, List<Move.Taken> taken, Split.Case found) {
    draft.say(TimeOp.pass());
    return new Move(
        Optional.of(event),
        Optional.of(role.id()),
        key,
        List.copyOf(taken),
        found.values(),
        found.times(),
        List.of(),
        draft.touched(),
        draft.written(),
        zones.script(draft.script()));
  }
}
