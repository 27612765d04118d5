package org.nrm.reintegration;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;

/** A measure as somebody proposes it: of which kind, from when through when, and what holds for it. */
@Value.Immutable
public sealed interface ProposedMeasure permits ImmutableProposedMeasure {
  /** {@return the kind} */
  MeasureKind kind();

  /** {@return the first day} */
  LocalDate since();

  /** {@return the last day, inclusive; empty while it is open} */
  Optional<LocalDate> through();

  /** {@return what is known to hold or not to hold for it} */
  Map<FactId, FactValue> facts();

  /**
   * Checks that this is a measure at all.
   *
   * @throws IllegalArgumentException if its last day is before its first
   */
  @Value.Check
  default void check() {
    through().filter(last -> last.isBefore(since())).ifPresent(last -> {
      throw new IllegalArgumentException("a measure cannot end on " + last + " before it starts on "
          + since() + ": mend the days");
    });
  }

  /** Builds proposed measures. */
  final class Builder extends ImmutableProposedMeasure.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
