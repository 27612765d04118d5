package org.nrm.mechanism;

import java.util.List;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;

/** A change of whether a transition must be, and how often. */
public sealed interface ModalityChange extends Change
    permits ModalityChange.SetModality, ModalityChange.SetLimit {
  /**
   * Makes a transition a right, a rule or a discretion.
   *
   * @param transition the transition
   * @param modality the new modality
   * @param because why
   * @return the change
   */
  static SetModality setModality(Place transition, Modality modality, Citation... because) {
    return ImmutableSetModality.of(transition, modality, List.of(because));
  }

  /**
   * Changes how often a transition can be taken in one stay.
   *
   * @param transition the transition
   * @param limit how often, or empty for any number of times
   * @param because why
   * @return the change
   */
  static SetLimit setLimit(Place transition, OptionalInt limit, Citation... because) {
    return ImmutableSetLimit.of(transition, limit, List.of(because));
  }

  /** Makes a transition a right, a rule or a discretion. */
  @Value.Immutable
  sealed interface SetModality extends ModalityChange permits ImmutableSetModality {
    /** {@return the transition} */
    Place transition();

    /** {@return the new modality} */
    Modality modality();

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
              .modality(modality())
              .addAllCitations(because())
              .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setModality(this);
    }
  }

  /** Changes how often a transition can be taken in one stay. */
  @Value.Immutable
  sealed interface SetLimit extends ModalityChange permits ImmutableSetLimit {
    /** {@return the transition} */
    Place transition();

    /** {@return how often, or empty for any number of times} */
    OptionalInt limit();

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
              .limit(limit())
              .addAllCitations(because())
              .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setLimit(this);
    }
  }

  /**
   * One result for each form of these changes.
   *
   * @param <R> the result
   */
  interface Cases<R> {
    /**
     * Makes a transition a right, a rule or a discretion.
     *
     * @param change the change
     * @return the result
     */
    R setModality(SetModality change);

    /**
     * Changes how often a transition can be taken in one stay.
     *
     * @param change the change
     * @return the result
     */
    R setLimit(SetLimit change);
  }
}
