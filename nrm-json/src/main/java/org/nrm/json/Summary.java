package org.nrm.json;

import java.util.Map;
import org.immutables.value.Value;
import org.nrm.casefile.RefusalCode;

/** How many lines of a log were judged, and how. */
@Value.Immutable
public sealed interface Summary permits ImmutableSummary {
  /** {@return how many events were accepted} */
  long accepted();

  /** {@return how many events were refused, by code, in the order of the codes; codes that did not occur are left out} */
  Map<RefusalCode, Long> refusedByCode();

  /** {@return how many lines were malformed} */
  long malformed();

  /** {@return how many cases are open in the judge} */
  int cases();

  /** {@return how many events were refused} */
  default long refused() {
    return refusedByCode().values().stream().mapToLong(Long::longValue).sum();
  }
}
