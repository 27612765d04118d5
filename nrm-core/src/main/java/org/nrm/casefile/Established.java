package org.nrm.casefile;

import java.time.LocalDate;
import org.immutables.value.Value;
import org.nrm.vocabulary.FactValue;

/** What is established about a fact, and since when. */
@Value.Immutable
public sealed interface Established permits ImmutableEstablished {
  /** {@return the value} */
  @Value.Redacted
  FactValue value();

  /** {@return the day on which this value was established} */
  LocalDate since();

  /**
   * Obtains what is established.
   *
   * @param value the value
   * @param since the day on which it was established
   * @return the value with its day
   */
  static Established of(FactValue value, LocalDate since) {
    return ImmutableEstablished.of(value, since);
  }
}
