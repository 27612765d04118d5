package org.nrm.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

  /** {@return the remedy in words, on one line, as {@code cooperates yes, from 2026-02-28 on}} */
  default String text() {
    return Stream.concat(
            facts().entrySet().stream().map(e -> e.getKey() + " " + e.getValue().text()),
            earliest().stream().map(day -> "from " + day + " on"))
        .collect(Collectors.joining(", "));
  }

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
