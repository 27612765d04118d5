package org.nrm.mechanism;

import java.util.Comparator;

/** By what a rule of one mechanism is found in another. */
record RuleName(RuleSort sort, String place) {
  static final Comparator<RuleName> BY_SORT = Comparator.comparing(RuleName::sort);
}
