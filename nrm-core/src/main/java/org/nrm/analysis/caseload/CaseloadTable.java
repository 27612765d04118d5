package org.nrm.analysis.caseload;

import org.immutables.value.Value;

/**
 * How many cases began in which year, by what is told of their beginning. Each case counts once, in the year of its first
 * accepted event by which indications of trafficking are found.
 */
@Value.Immutable
public sealed interface CaseloadTable permits ImmutableCaseloadTable {
  /** The row of cases that do not say who referred them. */
  String NOT_STATED = "not-stated";

  /** {@return the cases, in columns by year; years without any are left out} */
  CountTable cases();
}
