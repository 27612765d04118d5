package org.nrm.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nrm.condition.Condition;
import org.nrm.mechanism.Establishment;
import org.nrm.mechanism.Grant;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.StageId;

/**
 * What is out of reach in a mechanism for a person, and at least how many acts lie before what is not.
 *
 * <p>Decided on one side only. Each rule is taken for itself: a stage counts as reached once some rule leads to it whose
 * condition could be met by what counts as reached. So what is said to be excluded is excluded in every case, and the number
 * of steps is a bound from below; what is not excluded may still be, by conditions that contradict each other. Time is
 * left out: a term counts as one that can run out.
 */
public final class Reach {
  private static final int FAR = Integer.MAX_VALUE;

  private final ReferralMechanism mechanism;
  private final Persona persona;
  private final Predicate<Transition> allowed;
  private final Map<Place, Integer> stages = new HashMap<>();
  private final Map<List<Object>, Integer> values = new HashMap<>();

  private Reach(ReferralMechanism mechanism, Persona persona, Predicate<Transition> allowed) {
    this.mechanism = mechanism;
    this.persona = persona;
    this.allowed = allowed;
  }

  /**
   * What a mechanism permits to a person, with every discretion used in her favour.
   *
   * @param mechanism the mechanism
   * @param persona the person
   * @return what is in reach
   */
  public static Reach permitted(ReferralMechanism mechanism, Persona persona) {
    return new Reach(mechanism, persona, t -> true).settled();
  }

  /**
   * What a mechanism permits to a person where no authority uses a discretion: by rights, by acts of the person and of those
   * who support her, and by time.
   *
   * @param mechanism the mechanism
   * @param persona the person
   * @return what is in reach
   */
  public static Reach withoutDiscretion(ReferralMechanism mechanism, Persona persona) {
    Discretion discretion = new Discretion(mechanism);
    return new Reach(mechanism, persona, discretion::isUnneeded).settled();
  }

  /**
   * At least how many acts lie before a stage.
   *
   * @param place the stage
   * @return the number of acts, zero where a case starts; empty if the stage is excluded
   */
  public Optional<Integer> steps(Place place) {
    return Optional.ofNullable(stages.get(place));
  }

  /**
   * At least how many acts lie before an entitlement.
   *
   * @param entitlement the entitlement
   * @return the number of acts; empty if it is excluded
   */
  public Optional<Integer> steps(EntitlementId entitlement) {
    return mechanism.procedures().stream()
        .flatMap(p -> p.stages().stream().flatMap(s -> granted(p, s, entitlement)))
        .min(Comparator.naturalOrder());
  }

  private Stream<Integer> granted(Procedure procedure, Stage stage, EntitlementId entitlement) {
    int there = at(procedure, stage.id());
    return stage.grants().stream()
        .filter(grant -> grant.entitlement().equals(entitlement))
        .map((Grant grant) -> Math.max(there, met(grant.condition(), true)))
        .filter(steps -> steps != FAR);
  }

  private Reach settled() {
    mechanism.procedures().forEach(p -> stages.put(Place.of(p.id(), p.initial()), 0));
    boolean grew = true;
    while (grew) {
      grew = false;
      for (Procedure procedure : mechanism.procedures()) {
        for (Transition transition : procedure.transitions()) {
          grew |= allowed.test(transition) && take(procedure, transition);
        }
        for (Stage stage : procedure.stages()) {
          grew |= lapse(procedure, stage);
        }
      }
    }
    return this;
  }

  private boolean take(Procedure procedure, Transition transition) {
    int from = transition.origins().stream()
        .mapToInt(origin -> at(procedure, origin))
        .min()
        .orElse(FAR);
    int before = Math.max(from, met(transition.condition(), true));
    if (before == FAR) {
      return false;
    }
    int after = before + 1;
    boolean grew = transition
        .effect()
        .target()
        .filter(to -> reached(Place.of(procedure.id(), to), after))
        .isPresent();
    for (Establishment e : transition.establishes()) {
      grew |= value(e, after);
    }
    return grew;
  }

  private boolean lapse(Procedure procedure, Stage stage) {
    int here = at(procedure, stage.id());
    return here != FAR
        && stage
            .term()
            .filter(term -> reached(Place.of(procedure.id(), term.then()), here))
            .isPresent();
  }

  private boolean reached(Place place, int steps) {
    Integer known = stages.get(place);
    if (known != null && known <= steps) {
      return false;
    }
    stages.put(place, steps);
    return true;
  }

  private boolean value(Establishment establishment, int steps) {
    List<Object> key = List.of(
        establishment.fact(), establishment.value().map(Object.class::cast).orElse("date"));
    Integer known = values.get(key);
    if (known != null && known <= steps) {
      return false;
    }
    values.put(key, steps);
    return true;
  }

  private int at(Procedure procedure, StageId stage) {
    return Objects.requireNonNullElse(stages.get(Place.of(procedure.id(), stage)), FAR);
  }

  /** At least how many acts lie before a condition can be met, or before its opposite can. */
  private int met(Condition condition, boolean wanted) {
    if (condition instanceof Condition.Always) {
      return wanted ? 0 : FAR;
    }
    if (condition instanceof Condition.Not not) {
      return met(not.part(), !wanted);
    }
    if (condition instanceof Condition.AllOf all) {
      return joined(all.parts(), wanted, wanted);
    }
    if (condition instanceof Condition.AnyOf any) {
      return joined(any.parts(), wanted, !wanted);
    }
    if (condition instanceof Condition.At at) {
      return wanted ? standing(at) : 0;
    }
    if (condition instanceof Condition.Elapsed) {
      return 0;
    }
    return read(condition, wanted);
  }

  private int joined(List<Condition> parts, boolean wanted, boolean all) {
    var steps = parts.stream().mapToInt(part -> met(part, wanted));
    return all ? steps.max().orElse(0) : steps.min().orElse(FAR);
  }

  private int standing(Condition.At at) {
    Procedure procedure = mechanism.procedure(at.procedure()).orElseThrow();
    if (at.every()) {
      return 0;
    }
    return at.stages().stream().mapToInt(s -> at(procedure, s)).min().orElse(FAR);
  }

  private int read(Condition condition, boolean wanted) {
    FactId id = org.nrm.condition.ConditionParts.fact(condition).orElseThrow();
    FactType fact = mechanism.fact(id).orElseThrow();
    FactValue fixed = persona.facts().get(id);
    if (fixed != null) {
      return holds(condition, fixed) == wanted ? 0 : FAR;
    }
    if (!fact.establishedBy().isEmpty()) {
      return 0;
    }
    List<Integer> steps = new ArrayList<>();
    fact.presumption()
        .filter(p -> holds(condition, p.value()) == wanted)
        .ifPresent(p -> steps.add(0));
    values.forEach((key, when) -> {
      boolean fits = key.get(0).equals(id)
          && (!(key.get(1) instanceof FactValue value) || holds(condition, value) == wanted);
      if (fits) {
        steps.add(when);
      }
    });
    if (condition instanceof Condition.Known && !wanted) {
      steps.add(0);
    }
    return steps.stream().min(Comparator.naturalOrder()).orElse(FAR);
  }

  private static boolean holds(Condition condition, FactValue value) {
    if (condition instanceof Condition.Is is) {
      return is.value().equals(value);
    }
    if (condition instanceof Condition.In in) {
      return in.values().contains(value);
    }
    if (value instanceof FactValue.Count count) {
      return condition instanceof Condition.AtLeast least
          ? count.value() >= least.least()
          : condition instanceof Condition.AtMost most && count.value() <= most.most();
    }
    return condition instanceof Condition.Known;
  }
}
