package org.nrm.mechanism;

import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.condition.Length;
import org.nrm.vocabulary.StageId;

/** What a transition does with the place of its procedure. */
public sealed interface Effect permits Effect.Move, Effect.Extension, Effect.Stay {
  /** {@return the stage it leads to, if it leads to another} */
  default Optional<StageId> target() {
    return Optional.empty();
  }

  /**
   * Obtains a move.
   *
   * @param to the stage entered
   * @return the effect
   */
  static Effect to(StageId to) {
    return ImmutableMove.of(to);
  }

  /**
   * Obtains an extension of the running term.
   *
   * @param by by how much, counted from the term's present last day
   * @param cap how far from the stage's entry at most, if there is a limit
   * @return the effect
   */
  static Effect extend(Length by, Optional<Length> cap) {
    return ImmutableExtension.of(by, cap);
  }

  /** {@return the effect of an event that is only recorded where the procedure stands} */
  static Effect stay() {
    return ImmutableStay.of();
  }

  /** Enters a stage. */
  @Value.Immutable
  sealed interface Move extends Effect permits ImmutableMove {
    /** {@return the stage entered} */
    StageId to();

    @Override
    default Optional<StageId> target() {
      return Optional.of(to());
    }
  }

  /** Lengthens the running term, from its present last day. */
  @Value.Immutable
  sealed interface Extension extends Effect permits ImmutableExtension {
    /** {@return by how much} */
    Length by();

    /** {@return the longest that the term can become, counted from the stage's entry} */
    Optional<Length> cap();
  }

  /** Leaves the procedure where it stands. */
  @Value.Immutable(singleton = true, builder = false)
  sealed interface Stay extends Effect permits ImmutableStay {}
}
