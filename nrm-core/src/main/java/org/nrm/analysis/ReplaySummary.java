package org.nrm.analysis;

import java.util.List;
import org.immutables.value.Value;

/** What a replay has seen so far. */
@Value.Immutable
public sealed interface ReplaySummary permits ImmutableReplaySummary {
  /** {@return the events that were taken} */
  long events();

  /** {@return the cases that they are about} */
  long cases();

  /** {@return the cases that came apart} */
  long diverged();

  /** {@return the events that were not compared, because their case had come apart before} */
  long notCompared();

  /** {@return the cases that came apart by event and respect, the most frequent first, then by name} */
  List<DivergenceCount> table();
}
