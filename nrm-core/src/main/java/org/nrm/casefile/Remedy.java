package org.nrm.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;

/**
 * What would make a refused event pass: facts to be established, a day to wait for, or both. A remedy is minimal: without
 * any one of its facts, or before its day, the event does not pass.
 */
@Value.Immutable
public sealed interface Remedy permits ImmutableRemedy {
  /** {@return the facts, with the values they must have} */
  @Value.Redacted
  Map<FactId, FactValue> facts();

  /** {@return the first day on which the event passes; empty if it passes on its own day} */
  Optional<LocalDate> earliest();

  /**
   * Obtains a remedy.
   *
   * @param facts the facts, with the values they must have
   * @param earliest the first day, or empty for the event's own
   * @return the remedy
   */
  static Remedy of(Map<FactId, FactValue> facts, Optional<LocalDate> earliest) {
    return ImmutableRemedy.of(facts, earliest);
  }
}
