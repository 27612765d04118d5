package org.nrm.analysis.caseload;

import org.immutables.value.Value;

/** A total that is not the one that was published. */
@Value.Immutable
public sealed interface TotalDifference permits ImmutableTotalDifference {
  /** {@return the column whose total it is} */
  String column();

  /** {@return the total counted here} */
  long counted();

  /** {@return the total as published} */
  long published();

  /** {@return the difference in words} */
  default String text() {
    return column() + ": " + counted() + " counted, " + published() + " published";
  }
}
