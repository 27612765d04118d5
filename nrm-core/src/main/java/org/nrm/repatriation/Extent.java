package org.nrm.repatriation;

/** How much there is of what a risk indicator measures, in that order. */
public enum Extent {
  /** Little. */
  LOW,
  /** Some. */
  MEDIUM,
  /** Much. */
  HIGH
}
