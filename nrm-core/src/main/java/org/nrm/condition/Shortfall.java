package org.nrm.condition;

import java.util.ArrayList;
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

  /**
   * Finds all the parts that keep a condition from being met.
   *
   * @param condition the condition
   * @param situation where things stand
   * @return the parts, in the order of the condition; empty exactly if it is met
   */
  static List<Shortfall> of(Condition condition, Situation situation) {
    List<Shortfall> found = new ArrayList<>();
    condition.fold(new Search(situation, true, found));
    return List.copyOf(found);
  }

  /** Goes down a condition, taking only the parts that are to blame. */
  record Search(Situation situation, boolean wanted, List<Shortfall> found) implements Plain<Void> {
    @Override
    public Void allOf(Condition.AllOf condition) {
      return combined(condition, condition.parts());
    }

    @Override
    public Void anyOf(Condition.AnyOf condition) {
      return combined(condition, condition.parts());
    }

    @Override
    public Void not(Condition.Not condition) {
      return condition.part().fold(new Search(situation, !wanted, found));
    }

    @Override
    public Void plain(Condition part) {
      Truth truth = wanted ? part.truth(situation) : part.truth(situation).not();
      if (truth != Truth.MET) {
        found.add(ImmutableShortfall.of(part, wanted, truth));
      }
      return null;
    }

    private Void combined(Condition condition, List<Condition> parts) {
      Truth truth =
          wanted ? condition.truth(situation) : condition.truth(situation).not();
      if (truth != Truth.MET) {
        parts.forEach(part -> part.fold(this));
      }
      return null;
    }
  }
}
