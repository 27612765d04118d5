package org.nrm.repatriation;

/** How much there is of what a risk indicator measures, in that order. */
public enum Extent {
  /** Little. */
  LOW(0),
  /** Some. */
  MEDIUM(1),
  /** Much. */
  HIGH(2);

  private final int grade;

  Extent(int grade) {
    this.grade = grade;
  }

  int grade() {
    return grade;
  }
}
