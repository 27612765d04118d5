package org.nrm.mechanism;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.vocabulary.Citation;

/** A change of how the term of a stage is counted. */
public sealed interface CountingChange extends Change
    permits CountingChange.SetCountedFrom,
        CountingChange.SetCounting,
        CountingChange.SetNotBefore,
        CountingChange.RemoveNotBefore {
  /**
   * Counts a term from another day.
   *
   * @param stage the stage
   * @param anchor the day from which it is counted
   * @param because why
   * @return the change
   */
  static SetCountedFrom setCountedFrom(Place stage, Anchor anchor, Citation... because) {
    return ImmutableSetCountedFrom.of(stage, anchor, List.of(because));
  }

  /**
   * Lets the first day count in a term, or not count.
   *
   * @param stage the stage
   * @param counting whether the first day counts
   * @param because why
   * @return the change
   */
  static SetCounting setCounting(Place stage, Counting counting, Citation... because) {
    return ImmutableSetCounting.of(stage, counting, List.of(because));
  }

  /**
   * Lets a term end only once a condition is met too: the later of the two ends it.
   *
   * @param stage the stage
   * @param condition what must hold besides
   * @param because why
   * @return the change
   */
  static SetNotBefore setNotBefore(Place stage, Condition condition, Citation... because) {
    return ImmutableSetNotBefore.of(stage, condition, List.of(because));
  }

  /**
   * Lets a term end with its last day, whatever else holds.
   *
   * @param stage the stage
   * @param because why
   * @return the change
   */
  static RemoveNotBefore removeNotBefore(Place stage, Citation... because) {
    return ImmutableRemoveNotBefore.of(stage, List.of(because));
  }

  /** Counts a term from another day. */
  @Value.Immutable
  sealed interface SetCountedFrom extends CountingChange permits ImmutableSetCountedFrom {
    /** {@return the stage} */
    Place stage();

    /** {@return the day from which it is counted} */
    Anchor anchor();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return stage().text();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.term(
          stage(),
          t -> new Term.Builder()
              .from(t)
              .anchor(anchor())
              .addAllCitations(because())
              .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setCountedFrom(this);
    }
  }

  /** Lets the first day count in a term, or not count. */
  @Value.Immutable
  sealed interface SetCounting extends CountingChange permits ImmutableSetCounting {
    /** {@return the stage} */
    Place stage();

    /** {@return whether the first day counts} */
    Counting counting();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return stage().text();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.term(
          stage(),
          t -> new Term.Builder()
              .from(t)
              .counting(counting())
              .addAllCitations(because())
              .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setCounting(this);
    }
  }

  /** Lets a term end only once a condition is met too: the later of the two ends it. */
  @Value.Immutable
  sealed interface SetNotBefore extends CountingChange permits ImmutableSetNotBefore {
    /** {@return the stage} */
    Place stage();

    /** {@return what must hold besides} */
    Condition condition();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return stage().text();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.term(
          stage(),
          t -> new Term.Builder()
              .from(t)
              .notBefore(condition())
              .addAllCitations(because())
              .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setNotBefore(this);
    }
  }

  /** Lets a term end with its last day, whatever else holds. */
  @Value.Immutable
  sealed interface RemoveNotBefore extends CountingChange permits ImmutableRemoveNotBefore {
    /** {@return the stage} */
    Place stage();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return stage().text();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.term(
          stage(),
          t -> new Term.Builder()
              .from(t)
              .notBefore(Optional.empty())
              .addAllCitations(because())
              .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.removeNotBefore(this);
    }
  }

  /**
   * One result for each form of these changes.
   *
   * @param <R> the result
   */
  interface Cases<R> {
    /**
     * Counts a term from another day.
     *
     * @param change the change
     * @return the result
     */
    R setCountedFrom(SetCountedFrom change);

    /**
     * Lets the first day count in a term, or not count.
     *
     * @param change the change
     * @return the result
     */
    R setCounting(SetCounting change);

    /**
     * Lets a term end only once a condition is met too: the later of the two ends it.
     *
     * @param change the change
     * @return the result
     */
    R setNotBefore(SetNotBefore change);

    /**
     * Lets a term end with its last day, whatever else holds.
     *
     * @param change the change
     * @return the result
     */
    R removeNotBefore(RemoveNotBefore change);
  }
}
