package org.nrm.repatriation;

import java.util.List;

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
    List<RiskLevel> all = List.of(values());
    return all.get(Math.min(all.size() - 1, all.indexOf(this) + steps));
  }

  /** The higher of two levels. */
  RiskLevel or(RiskLevel other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
