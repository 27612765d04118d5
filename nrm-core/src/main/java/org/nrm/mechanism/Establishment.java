package org.nrm.mechanism;

import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;

/** A fact that a transition establishes. */
@Value.Immutable
public sealed interface Establishment permits ImmutableEstablishment {
  /** {@return the fact} */
  FactId fact();

  /** {@return the value; empty if it is the event's own date} */
  Optional<FactValue> value();

  /**
   * Establishes a fact with a value.
   *
   * @param fact the fact
   * @param value the value
   * @return the establishment
   */
  static Establishment of(FactId fact, FactValue value) {
    return ImmutableEstablishment.of(fact, Optional.of(value));
  }

  /**
   * Establishes a date fact with the event's own date.
   *
   * @param fact the fact, of kind date
   * @return the establishment
   */
  static Establishment ofEventDate(FactId fact) {
    return ImmutableEstablishment.of(fact, Optional.empty());
  }
}
