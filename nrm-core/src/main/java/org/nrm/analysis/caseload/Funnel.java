package org.nrm.analysis.caseload;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import org.immutables.value.Value;

/**
 * How many requests for readmission came how far. A person whose readmission is requested again after a refusal counts as a
 * further request. Whoever came to a step came to those before it too, so that no step has more than the one before.
 */
@Value.Immutable
public sealed interface Funnel permits ImmutableFunnel {
  /** {@return how many came to each step} */
  Map<FunnelStep, Long> counts();

  /** {@return every count, as it is given out} */
  default Map<FunnelStep, OptionalLong> inFull() {
    Map<FunnelStep, OptionalLong> shown = new EnumMap<>(FunnelStep.class);
    counts().forEach((step, count) -> shown.put(step, OptionalLong.of(count)));
    return shown;
  }

  /**
   * Holds small counts back: a step that fewer came to, and one that is so near to the last step shown that the few who
   * were left behind between them would be told.
   *
   * @param least the smallest count that is shown, at least {@value PublishedTable#LEAST}
   * @return every step, with its count or held back
   * @throws IllegalArgumentException if {@code least} is too small to protect anybody
   */
  default Map<FunnelStep, OptionalLong> suppressedBelow(int least) {
    PublishedTable.checkLeast(least);
    Map<FunnelStep, OptionalLong> shown = new EnumMap<>(FunnelStep.class);
    long last = Long.MAX_VALUE;
    for (FunnelStep step : FunnelStep.values()) {
      long count = counts().getOrDefault(step, 0L);
      boolean show = count >= least && last - count >= least;
      shown.put(step, show ? OptionalLong.of(count) : OptionalLong.empty());
      last = show ? count : last;
    }
    return shown;
  }
}
