package org.nrm.reintegration;

import org.immutables.value.Value;
import org.nrm.condition.Condition;

/** Something that a kind of measure asks for. */
@Value.Immutable
public sealed interface MeasureDemand permits ImmutableMeasureDemand {
  /** {@return what must or should hold} */
  Condition condition();

  /** {@return how much hangs on it} */
  Weight weight();

  /**
   * Obtains a demand.
   *
   * @param condition what must or should hold
   * @param weight how much hangs on it
   * @return the demand
   */
  static MeasureDemand of(Condition condition, Weight weight) {
    return ImmutableMeasureDemand.of(condition, weight);
  }

  /** How much hangs on a demand. */
  enum Weight {
    /** Without it the measure does not fit. */
    NEEDED,
    /** Without it there is a warning; the measure can be all the same. */
    PREFERRED
  }
}
