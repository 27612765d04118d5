package org.nrm.analysis.explore;

import java.util.List;
import java.util.Set;
import org.nrm.condition.Condition;
import org.nrm.vocabulary.FactValue;

/** Reads plain parts of conditions against single values. */
final class Values {
  private Values() {}

  static boolean fits(Condition part, FactValue value) {
    if (part instanceof Condition.Is c) {
      return c.value().equals(value);
    }
    if (part instanceof Condition.In c) {
      return c.values().contains(value);
    }
    if (part instanceof Condition.AtLeast c) {
      return value instanceof FactValue.Count n && n.value() >= c.least();
    }
    if (part instanceof Condition.AtMost c) {
      return value instanceof FactValue.Count n && n.value() <= c.most();
    }
    return part instanceof Condition.Known;
  }

  static Set<FactValue> named(Condition part) {
    if (part instanceof Condition.Is c) {
      return Set.of(c.value());
    }
    return part instanceof Condition.In c ? c.values() : Set.of();
  }

  /** The number of the class that a value falls in, by the conditions that read its fact. */
  static int classOf(Track track, FactValue value, List<Condition> parts) {
    for (int i = 0; i < track.classes().size(); i++) {
      FactValue one = track.classes().get(i);
      if (parts.stream().allMatch(p -> fits(p, one) == fits(p, value))) {
        return i;
      }
    }
    return Track.UNSET;
  }
}
