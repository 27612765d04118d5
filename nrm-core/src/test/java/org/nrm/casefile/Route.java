package org.nrm.casefile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionParts;
import org.nrm.mechanism.Establishment;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.StageId;

/**
 * A way to a transition: the transitions and lapses that bring its procedure to where it can be taken, each after those of
 * other procedures that its condition asks for. It is a plan, not a promise; where there are several ways one is drawn.
 */
final class Route {
  private static final int DEEPEST = 12;

  private final ReferralMechanism mechanism;
  private final Random random;
  private final List<Leg> legs = new ArrayList<>();
  private final Set<Object> asked = new HashSet<>();

  /** A transition to take, or a stage whose term has to run out. */
  record Leg(Procedure procedure, Optional<Transition> transition, StageId from) {}

  private Route(ReferralMechanism mechanism, Random random) {
    this.mechanism = mechanism;
    this.random = random;
  }

  static List<Leg> to(
      ReferralMechanism mechanism, Procedure procedure, Transition goal, Random random) {
    Route route = new Route(mechanism, random);
    route.reach(procedure, List.copyOf(goal.origins()), 0);
    route.asked.clear();
    route.ask(procedure, goal.condition(), 0);
    return route.legs;
  }

  static List<Leg> to(
      ReferralMechanism mechanism, Procedure procedure, StageId stage, Random random) {
    Route route = new Route(mechanism, random);
    route.reach(procedure, List.of(stage), 0);
    return route.legs;
  }

  private void reach(Procedure procedure, List<StageId> stages, int depth) {
    if (stages.contains(procedure.initial()) && (stages.size() == 1 || random.nextInt(3) != 0)) {
      return;
    }
    for (Leg leg : path(procedure, stages.get(random.nextInt(stages.size())))) {
      leg.transition().ifPresent(t -> ask(procedure, t.condition(), depth + 1));
      legs.add(leg);
    }
  }

  /** A shortest path through the stages, drawn among those of its length. */
  private List<Leg> path(Procedure procedure, StageId goal) {
    Map<StageId, Leg> reached = new LinkedHashMap<>();
    Deque<StageId> open = new ArrayDeque<>(List.of(procedure.initial()));
    while (!open.isEmpty() && !reached.containsKey(goal)) {
      for (Leg leg : legs(procedure, open.remove())) {
        StageId to = target(leg);
        if (!to.equals(procedure.initial()) && reached.putIfAbsent(to, leg) == null) {
          open.add(to);
        }
      }
    }
    List<Leg> path = new ArrayList<>();
    for (StageId at = goal; reached.containsKey(at); at = path.get(0).from()) {
      path.add(0, Objects.requireNonNull(reached.get(at)));
    }
    return path;
  }

  private List<Leg> legs(Procedure procedure, StageId from) {
    List<Leg> all = new ArrayList<>();
    procedure.transitions().stream()
        .filter(t -> t.origins().contains(from) && t.effect().target().isPresent())
        .forEach(t -> all.add(new Leg(procedure, Optional.of(t), from)));
    procedure
        .stage(from)
        .flatMap(s -> s.term())
        .ifPresent(t -> all.add(new Leg(procedure, Optional.empty(), from)));
    java.util.Collections.shuffle(all, random);
    return all;
  }

  private static StageId target(Leg leg) {
    return leg.transition()
        .flatMap(t -> t.effect().target())
        .or(() -> leg.procedure().stage(leg.from()).flatMap(s -> s.term()).map(t -> t.then()))
        .orElseThrow();
  }

  /** Sees to what a condition asks of other procedures, and to the facts that only transitions set. */
  private void ask(Procedure own, Condition condition, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (condition instanceof Condition.AnyOf any) {
      ask(own, any.parts().get(random.nextInt(any.parts().size())), depth);
    } else if (condition instanceof Condition.AllOf all) {
      all.parts().forEach(part -> ask(own, part, depth));
    } else if (condition instanceof Condition.At at) {
      standing(own, at, depth);
    } else if (condition instanceof Condition.Is is) {
      fact(is.fact(), Optional.of(is.value()), depth);
    } else if (condition instanceof Condition.Not not && not.part() instanceof Condition.Is is) {
      mechanism
          .fact(is.fact())
          .filter(f -> f.presumption().isEmpty())
          .ifPresent(f -> fact(f.id(), Optional.empty(), depth));
    } else {
      ConditionParts.fact(condition).ifPresent(f -> fact(f, Optional.empty(), depth));
    }
  }

  private void standing(Procedure own, Condition.At at, int depth) {
    Procedure other = mechanism.procedure(at.procedure()).orElseThrow();
    if (!other.id().equals(own.id()) && asked.add(at)) {
      reach(other, List.copyOf(at.stages()), depth + 1);
    }
  }

  private void fact(FactId id, Optional<FactValue> value, int depth) {
    if (!mechanism.fact(id).orElseThrow().establishedBy().isEmpty() || !asked.add(id)) {
      return;
    }
    List<Leg> setters = new ArrayList<>();
    for (Procedure procedure : mechanism.procedures()) {
      procedure.transitions().stream()
          .filter(t -> t.establishes().stream().anyMatch(e -> sets(e, id, value)))
          .forEach(t -> setters.add(
              new Leg(procedure, Optional.of(t), t.origins().iterator().next())));
    }
    if (!setters.isEmpty()) {
      Leg setter = setters.get(random.nextInt(setters.size()));
      Transition transition = setter.transition().orElseThrow();
      reach(setter.procedure(), List.copyOf(transition.origins()), depth + 1);
      ask(setter.procedure(), transition.condition(), depth + 1);
      legs.add(setter);
    }
  }

  private static boolean sets(Establishment e, FactId id, Optional<FactValue> value) {
    return e.fact().equals(id)
        && (value.isEmpty() || e.value().isEmpty() || e.value().equals(value));
  }
}
