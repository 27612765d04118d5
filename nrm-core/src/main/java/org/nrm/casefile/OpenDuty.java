package org.nrm.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RuleId;

/** A duty that has been opened and not yet met. */
@Value.Immutable
public sealed interface OpenDuty permits ImmutableOpenDuty {
  /** {@return the duty} */
  RuleId duty();

  /** {@return which instance it goes with, of a procedure that can run several times} */
  Optional<Pseudonym> key();

  /** {@return the day that opened it} */
  LocalDate since();

  /** {@return the last day on which it can be met in time, inclusive; empty if it has no time} */
  Optional<LocalDate> due();

  /** {@return whether that day has passed} */
  boolean breached();

  /** Builds open duties. */
  final class Builder extends ImmutableOpenDuty.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
