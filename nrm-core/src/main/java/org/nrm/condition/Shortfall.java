package org.nrm.condition;

import java.util.List;
import org.immutables.value.Value;

/** One plain part of a condition that keeps it from being met. */
@Value.Immutable
public sealed interface Shortfall permits ImmutableShortfall {
  /** {@return the part: a condition that combines no others} */
  Condition part();

  /** {@return whether the part must hold; false if it must not} */
  boolean wanted();

  /** {@return {@link Truth#NOT_MET} or {@link Truth#NOT_ESTABLISHED}} */
  Truth truth();

  /** {@return a number that parts share of which one alone would do; zero if the part itself must be mended} */
  int alternative();

  /**
   * Finds all the parts that keep a condition from being met.
   *
   * @param condition the condition
   * @param situation where things stand
   * @return the parts, in the order of the condition; empty exactly if it is met
   */
  static List<Shortfall> of(Condition condition, Situation situation) {
    return Blame.in(condition, situation);
  }
}
