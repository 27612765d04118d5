package org.nrm.mechanism;

/** From which day a term is counted. */
public enum Counting {
  /** From the day after its anchor, as is usual: a term of 45 days on day D is valid through D+45. */
  FROM_NEXT_DAY,
  /** With the first day included, as in the United Kingdom: 30 days beginning with day D are valid through D+29. */
  FIRST_DAY_INCLUDED
}
