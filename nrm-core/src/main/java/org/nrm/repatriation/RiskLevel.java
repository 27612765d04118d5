package org.nrm.repatriation;

/** How great the risk of a return is. The levels are ordered and nothing more: no distance between them is meant. */
public enum RiskLevel {
  /** Nothing that is known speaks for more. */
  LOW,
  /** At risk, as everybody who escaped is. */
  ELEVATED,
  /** Higher than that. */
  HIGH,
  /** The highest level. */
  SEVERE;

  /** The level some steps up, or the highest. */
  RiskLevel up(int steps) {
    return values()[Math.min(values().length - 1, ordinal() + steps)];
  }

  /** The higher of two levels. */
  RiskLevel or(RiskLevel other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
