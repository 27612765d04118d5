package org.nrm.analysis;

import org.immutables.value.Value;
import org.nrm.vocabulary.EventId;

/** How many cases came apart on one sort of event in one respect. */
@Value.Immutable
public sealed interface DivergenceCount permits ImmutableDivergenceCount {
  /** {@return the event} */
  EventId event();

  /** {@return in what they came apart} */
  DivergenceKind kind();

  /** {@return how many cases} */
  long cases();
}
