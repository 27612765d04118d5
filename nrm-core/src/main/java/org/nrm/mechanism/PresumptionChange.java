package org.nrm.mechanism;

import java.util.List;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Presumption;

/** A change of what is presumed of a fact. */
public sealed interface PresumptionChange extends Change
    permits PresumptionChange.SetPresumption, PresumptionChange.RemovePresumption {
  /**
   * Presumes a value of a fact.
   *
   * @param fact the fact
   * @param value the value held until something else is established
   * @param because why
   * @return the change
   */
  static SetPresumption setPresumption(FactId fact, FactValue value, Citation... because) {
    return ImmutableSetPresumption.of(fact, value, List.of(because));
  }

  /**
   * Presumes nothing of a fact any more.
   *
   * @param fact the fact
   * @param because why
   * @return the change
   */
  static RemovePresumption removePresumption(FactId fact, Citation... because) {
    return ImmutableRemovePresumption.of(fact, List.of(because));
  }

  /** Presumes a value of a fact. */
  @Value.Immutable
  sealed interface SetPresumption extends PresumptionChange permits ImmutableSetPresumption {
    /** {@return the fact} */
    FactId fact();

    /** {@return the value held until something else is established} */
    FactValue value();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "fact " + fact();
    }

    @Override
    default void applyTo(Draft draft) {
      draft
          .words()
          .fact(
              fact(),
              f -> new FactType.Builder()
                  .from(f)
                  .presumption(Presumption.of(value(), because()))
                  .build());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.setPresumption(this);
    }
  }

  /** Presumes nothing of a fact any more. */
  @Value.Immutable
  sealed interface RemovePresumption extends PresumptionChange permits ImmutableRemovePresumption {
    /** {@return the fact} */
    FactId fact();

    @Override
    List<Citation> because();

    @Override
    default String place() {
      return "fact " + fact();
    }

    @Override
    default void applyTo(Draft draft) {
      draft.words().removePresumption(fact());
    }

    @Override
    default <R> R fold(Change.Cases<R> cases) {
      return cases.removePresumption(this);
    }
  }

  /**
   * One result for each form of these changes.
   *
   * @param <R> the result
   */
  interface Cases<R> {
    /**
     * Presumes a value of a fact.
     *
     * @param change the change
     * @return the result
     */
    R setPresumption(SetPresumption change);

    /**
     * Presumes nothing of a fact any more.
     *
     * @param change the change
     * @return the result
     */
    R removePresumption(RemovePresumption change);
  }
}
