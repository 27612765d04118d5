package org.nrm.casefile;

import java.util.LinkedHashMap;
import java.util.Map;
import org.nrm.vocabulary.RuleId;

/**
 * What is out of the ordinary about where a procedure stands: that it was entered by a lapse, how often limited transitions
 * were taken, or a term that was extended.
 */
record Mark(int lapsedFrom, Map<RuleId, Integer> uses, int extended) {
  static final int NO_STAGE = -1;

  /** The last day of a term that was not extended is counted when it is asked for. */
  static final int NOT_EXTENDED = Integer.MIN_VALUE;

  static final Mark NONE = new Mark(NO_STAGE, Map.of(), NOT_EXTENDED);

  static Mark lapsedFrom(int stage) {
    return new Mark(stage, Map.of(), NOT_EXTENDED);
  }

  Mark used(RuleId rule) {
    Map<RuleId, Integer> more = new LinkedHashMap<>(uses);
    more.merge(rule, 1, Integer::sum);
    return new Mark(lapsedFrom, more, extended);
  }

  Mark extended(int lastDay) {
    return new Mark(lapsedFrom, uses, lastDay);
  }

  int uses(RuleId rule) {
    return uses.getOrDefault(rule, 0);
  }
}
