package org.nrm.mechanism;

import java.util.List;
import org.immutables.value.Value;
import org.nrm.condition.Condition;
import org.nrm.condition.Conditions;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactId;

/** A change of the condition of a transition. */
public sealed interface ConditionChange extends Change
    permits ConditionChange.Require, ConditionChange.Relax, ConditionChange.SetCondition {
  /**
   * Adds a condition to a transition.
   *
   * @param transition the transition
   * @param condition what must hold besides
   * @param because why
   * @return the change
   */
  static Require require(Place transition, Condition condition, Citation... because) {
    return ImmutableRequire.of(transition, condition, List.of(because));
  }

  /**
   * Drops what a transition demands of a fact.
   *
   * @param transition the transition
   * @param fact the fact no longer asked for
   * @param because why
   * @return the change
   */
  static Relax relax(Place transition, FactId fact, Citation... because) {
    return ImmutableRelax.of(transition, fact, List.of(because));
  }

  /**
   * Puts another condition in the place of a transition's own.
   *
   * @param transition the transition
   * @param condition the new condition
   * @param because why
   * @return the change
   */
  static SetCondition setCondition(Place transition, Condition condition, Citation... because) {
    return ImmutableSetCondition.of(transition, condition, List.of(because));
  }

  /** Adds a condition to a transition. */
  @Value.Immutable
  sealed interface Require extends ConditionChange permits ImmutableRequire {
    /** {@return the transition} */
    Place transition();

    /** {@return what must hold besides} */
    Condition condition();

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
              .condition(
                  t.condition() instanceof Condition.Always
                      ? condition()
                      : Conditions.all(t.condition(), condition()))
              .addAllCitations(because())
              .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.require(this);
    }
  }

  /** Drops what a transition demands of a fact. */
  @Value.Immutable
  sealed interface Relax extends ConditionChange permits ImmutableRelax {
    /** {@return the transition} */
    Place transition();

    /** {@return the fact no longer asked for} */
    FactId fact();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return transition().text();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.relax(transition(), fact(), because());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.relax(this);
    }
  }

  /** Puts another condition in the place of a transition's own. */
  @Value.Immutable
  sealed interface SetCondition extends ConditionChange permits ImmutableSetCondition {
    /** {@return the transition} */
    Place transition();

    /** {@return the new condition} */
    Condition condition();

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
              .condition(condition())
              .addAllCitations(because())
              .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setCondition(this);
    }
  }

  /**
   * One result for each form of these changes.
   *
   * @param <R> the result
   */
  interface Cases<R> {
    /**
     * Adds a condition to a transition.
     *
     * @param change the change
     * @return the result
     */
    R require(Require change);

    /**
     * Drops what a transition demands of a fact.
     *
     * @param change the change
     * @return the result
     */
    R relax(Relax change);

    /**
     * Puts another condition in the place of a transition's own.
     *
     * @param change the change
     * @return the result
     */
    R setCondition(SetCondition change);
  }
}
