package org.nrm.mechanism;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

/** A change of a transition. */
public sealed interface TransitionChange extends Change
    permits TransitionChange.AddTransition,
        TransitionChange.RemoveTransition,
        TransitionChange.ReplaceTransition,
        TransitionChange.SetOrigins {
  /**
   * Adds a transition to a procedure.
   *
   * @param procedure the procedure
   * @param transition the transition; without citations of its own it comes from the reason
   * @param because why
   * @return the change
   */
  static AddTransition addTransition(
      ProcedureId procedure, Transition transition, Citation... because) {
    return ImmutableAddTransition.of(procedure, transition, Optional.empty(), List.of(because));
  }

  /**
   * Takes a transition away.
   *
   * @param transition the transition
   * @param because why
   * @return the change
   */
  static RemoveTransition removeTransition(Place transition, Citation... because) {
    return ImmutableRemoveTransition.of(transition, List.of(because));
  }

  /**
   * Puts a whole transition in the place of the one with its id.
   *
   * @param procedure the procedure
   * @param transition the transition; without citations of its own it comes from the reason
   * @param because why
   * @return the change
   */
  static ReplaceTransition replaceTransition(
      ProcedureId procedure, Transition transition, Citation... because) {
    return ImmutableReplaceTransition.of(procedure, transition, List.of(because));
  }

  /**
   * Lets a transition be taken from other stages.
   *
   * @param transition the transition
   * @param origins the stages; they stand in the order of their ids, whatever the order of the set
   * @param because why
   * @return the change
   */
  static SetOrigins setOrigins(Place transition, Set<StageId> origins, Citation... because) {
    return ImmutableSetOrigins.of(transition, origins, List.of(because));
  }

  /** Adds a transition to a procedure. */
  @Value.Immutable
  sealed interface AddTransition extends TransitionChange permits ImmutableAddTransition {
    /** {@return the procedure} */
    ProcedureId procedure();

    /** {@return the transition} */
    Transition transition();

    /** {@return before which one of its sort it stands; empty if after those that are there} */
    Optional<RuleId> before();

    /**
     * Puts it in its place among those that are there.
     *
     * @param next before which it stands
     * @return the change
     */
    default AddTransition before(RuleId next) {
      return ImmutableAddTransition.of(procedure(), transition(), Optional.of(next), because());
    }

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return Place.of(procedure(), transition().id()).text();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.addTransition(procedure(), Reasons.of(transition(), because()), before());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.addTransition(this);
    }
  }

  /** Takes a transition away. */
  @Value.Immutable
  sealed interface RemoveTransition extends TransitionChange permits ImmutableRemoveTransition {
    /** {@return the transition} */
    Place transition();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return transition().text();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.removeTransition(transition());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.removeTransition(this);
    }
  }

  /** Puts a whole transition in the place of the one with its id. */
  @Value.Immutable
  sealed interface ReplaceTransition extends TransitionChange permits ImmutableReplaceTransition {
    /** {@return the procedure} */
    ProcedureId procedure();

    /** {@return the transition} */
    Transition transition();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return Place.of(procedure(), transition().id()).text();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.transition(
          Place.of(procedure(), transition().id()), t -> Reasons.of(transition(), because()));
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.replaceTransition(this);
    }
  }

  /** Lets a transition be taken from other stages. */
  @Value.Immutable
  sealed interface SetOrigins extends TransitionChange permits ImmutableSetOrigins {
    /** {@return the transition} */
    Place transition();

    /** {@return the stages} */
    Set<StageId> origins();

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
              .origins(new TreeSet<>(origins()))
              .addAllCitations(because())
              .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setOrigins(this);
    }
  }

  /**
   * One result for each form of these changes.
   *
   * @param <R> the result
   */
  interface Cases<R> {
    /**
     * Adds a transition to a procedure.
     *
     * @param change the change
     * @return the result
     */
    R addTransition(AddTransition change);

    /**
     * Takes a transition away.
     *
     * @param change the change
     * @return the result
     */
    R removeTransition(RemoveTransition change);

    /**
     * Puts a whole transition in the place of the one with its id.
     *
     * @param change the change
     * @return the result
     */
    R replaceTransition(ReplaceTransition change);

    /**
     * Lets a transition be taken from other stages.
     *
     * @param change the change
     * @return the result
     */
    R setOrigins(SetOrigins change);
  }
}
