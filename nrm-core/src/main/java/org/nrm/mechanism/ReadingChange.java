package org.nrm.mechanism;

import java.util.List;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.RuleId;

/** A change of a competing reading of a provision. */
public sealed interface ReadingChange extends Change
    permits ReadingChange.ChooseReading, ReadingChange.AddReading, ReadingChange.RemoveReading {
  /**
   * Takes another of the readings of a provision. The one taken until then stays open: choosing it again brings its rules back.
   *
   * @param reading the reading
   * @param as the alternative now taken
   * @param because why
   * @return the change
   */
  static ChooseReading chooseReading(RuleId reading, RuleId as, Citation... because) {
    return ImmutableChooseReading.of(reading, as, List.of(because));
  }

  /**
   * Adds a provision that can be read in several ways.
   *
   * @param reading the reading
   * @param because why
   * @return the change
   */
  static AddReading addReading(Reading reading, Citation... because) {
    return ImmutableAddReading.of(reading, List.of(because));
  }

  /**
   * Leaves the other readings of a provision out; the rules stay as the one taken has them.
   *
   * @param reading the reading
   * @param because why
   * @return the change
   */
  static RemoveReading removeReading(RuleId reading, Citation... because) {
    return ImmutableRemoveReading.of(reading, List.of(because));
  }

  /** Takes another of the readings of a provision. The one taken until then stays open: choosing it again brings its rules back. */
  @Value.Immutable
  sealed interface ChooseReading extends ReadingChange permits ImmutableChooseReading {
    /** {@return the reading} */
    RuleId reading();

    /** {@return the alternative now taken} */
    RuleId as();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "reading " + reading();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.choose(reading(), as());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.chooseReading(this);
    }
  }

  /** Adds a provision that can be read in several ways. */
  @Value.Immutable
  sealed interface AddReading extends ReadingChange permits ImmutableAddReading {
    /** {@return the reading} */
    Reading reading();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "reading " + reading().id();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.addReading(reading());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.addReading(this);
    }
  }

  /** Leaves the other readings of a provision out; the rules stay as the one taken has them. */
  @Value.Immutable
  sealed interface RemoveReading extends ReadingChange permits ImmutableRemoveReading {
    /** {@return the reading} */
    RuleId reading();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "reading " + reading();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.removeReading(reading());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.removeReading(this);
    }
  }

  /**
   * One result for each form of these changes.
   *
   * @param <R> the result
   */
  interface Cases<R> {
    /**
     * Takes another of the readings of a provision.
     *
     * @param change the change
     * @return the result
     */
    R chooseReading(ChooseReading change);

    /**
     * Adds a provision that can be read in several ways.
     *
     * @param change the change
     * @return the result
     */
    R addReading(AddReading change);

    /**
     * Leaves the other readings of a provision out; the rules stay as the one taken has them.
     *
     * @param change the change
     * @return the result
     */
    R removeReading(RemoveReading change);
  }
}
