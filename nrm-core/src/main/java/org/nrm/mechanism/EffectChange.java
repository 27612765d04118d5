package org.nrm.mechanism;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.nrm.condition.Length;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.StageId;

/** A change of what a transition does. */
public sealed interface EffectChange extends Change
    permits EffectChange.SetTarget,
        EffectChange.SetExtension,
        EffectChange.SetCap,
        EffectChange.SetEstablishments,
        EffectChange.SetRetractions {
  /**
   * Lets a transition lead to another stage.
   *
   * @param transition the transition
   * @param target the stage
   * @param because why
   * @return the change
   */
  static SetTarget setTarget(Place transition, StageId target, Citation... because) {
    return ImmutableSetTarget.of(transition, target, List.of(because));
  }

  /**
   * Lets a transition lengthen the running term by another time; its cap stays.
   *
   * @param transition the transition
   * @param by by how much, from the present last day of the term
   * @param because why
   * @return the change
   */
  static SetExtension setExtension(Place transition, Length by, Citation... because) {
    return ImmutableSetExtension.of(transition, by, List.of(because));
  }

  /**
   * Sets how long the running term can become by a transition that lengthens it.
   *
   * @param transition the transition
   * @param cap the longest, from the entry of the stage; empty if there is no limit
   * @param because why
   * @return the change
   */
  static SetCap setCap(Place transition, Optional<Length> cap, Citation... because) {
    return ImmutableSetCap.of(transition, cap, List.of(because));
  }

  /**
   * Lets a transition establish other facts than before.
   *
   * @param transition the transition
   * @param establishes the facts it establishes
   * @param because why
   * @return the change
   */
  static SetEstablishments setEstablishments(
      Place transition, List<Establishment> establishes, Citation... because) {
    return ImmutableSetEstablishments.of(transition, establishes, List.of(because));
  }

  /**
   * Lets other facts than before be no longer held after a transition.
   *
   * @param transition the transition
   * @param retracts the facts; they stand in the order of their ids, whatever the order of the set
   * @param because why
   * @return the change
   */
  static SetRetractions setRetractions(
      Place transition, Set<FactId> retracts, Citation... because) {
    return ImmutableSetRetractions.of(transition, retracts, List.of(because));
  }

  /** Lets a transition lead to another stage. */
  @Value.Immutable
  sealed interface SetTarget extends EffectChange permits ImmutableSetTarget {
    /** {@return the transition} */
    Place transition();

    /** {@return the stage} */
    StageId target();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return transition().text();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.transition(
          transition(),
          t -> new Transition.Builder()
              .from(t)
              .effect(Effect.to(target()))
              .addAllCitations(because())
              .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setTarget(this);
    }
  }

  /** Lets a transition lengthen the running term by another time; its cap stays. */
  @Value.Immutable
  sealed interface SetExtension extends EffectChange permits ImmutableSetExtension {
    /** {@return the transition} */
    Place transition();

    /** {@return by how much, from the present last day of the term} */
    Length by();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return transition().text();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.extension(transition(), e -> Effect.extend(by(), e.cap()), because());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setExtension(this);
    }
  }

  /** Sets how long the running term can become by a transition that lengthens it. */
  @Value.Immutable
  sealed interface SetCap extends EffectChange permits ImmutableSetCap {
    /** {@return the transition} */
    Place transition();

    /** {@return the longest, from the entry of the stage} */
    Optional<Length> cap();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return transition().text();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.extension(transition(), e -> Effect.extend(e.by(), cap()), because());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setCap(this);
    }
  }

  /** Lets a transition establish other facts than before. */
  @Value.Immutable
  sealed interface SetEstablishments extends EffectChange permits ImmutableSetEstablishments {
    /** {@return the transition} */
    Place transition();

    /** {@return the facts it establishes} */
    List<Establishment> establishes();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return transition().text();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.transition(
          transition(),
          t -> new Transition.Builder()
              .from(t)
              .establishes(establishes())
              .addAllCitations(because())
              .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setEstablishments(this);
    }
  }

  /** Lets other facts than before be no longer held after a transition. */
  @Value.Immutable
  sealed interface SetRetractions extends EffectChange permits ImmutableSetRetractions {
    /** {@return the transition} */
    Place transition();

    /** {@return the facts} */
    Set<FactId> retracts();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return transition().text();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.transition(
          transition(),
          t -> new Transition.Builder()
              .from(t)
              .retracts(new TreeSet<>(retracts()))
              .addAllCitations(because())
              .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setRetractions(this);
    }
  }

  /**
   * One result for each form of these changes.
   *
   * @param <R> the result
   */
  interface Cases<R> {
    /**
     * Lets a transition lead to another stage.
     *
     * @param change the change
     * @return the result
     */
    R setTarget(SetTarget change);

    /**
     * Lets a transition lengthen the running term by another time; its cap stays.
     *
     * @param change the change
     * @return the result
     */
    R setExtension(SetExtension change);

    /**
     * Sets how long the running term can become by a transition that lengthens it.
     *
     * @param change the change
     * @return the result
     */
    R setCap(SetCap change);

    /**
     * Lets a transition establish other facts than before.
     *
     * @param change the change
     * @return the result
     */
    R setEstablishments(SetEstablishments change);

    /**
     * Lets other facts than before be no longer held after a transition.
     *
     * @param change the change
     * @return the result
     */
    R setRetractions(SetRetractions change);
  }
}
