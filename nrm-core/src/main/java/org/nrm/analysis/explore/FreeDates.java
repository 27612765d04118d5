package org.nrm.analysis.explore;

import java.util.HashMap;
import java.util.Map;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.vocabulary.FactId;

/** Looks whether one day can give all the answers about a date that a role may set. */
final class FreeDates {
  private FreeDates() {}

  static boolean possible(Layout layout, Split.Case found) {
    Map<FactId, int[]> ages = new HashMap<>();
    found.times().forEach((literal, value) -> narrow(layout, ages, literal, value));
    return ages.values().stream().allMatch(age -> age[0] <= age[1])
        && ages.keySet().stream().allMatch(f -> found.values().getOrDefault(f, 0) != Track.UNSET);
  }

  private static void narrow(Layout layout, Map<FactId, int[]> ages, Literal literal, int value) {
    if (!(literal.what() instanceof Condition.Elapsed part)
        || !(part.anchor() instanceof Anchor.DateFact date)
        || layout.track(date.date()).memory() != Track.Memory.FREE_DATE) {
      return;
    }
    int[] age =
        ages.computeIfAbsent(date.date(), f -> new int[] {Integer.MIN_VALUE, Integer.MAX_VALUE});
    Stretch length = layout.stretch(part.length());
    int over = part.over() ? 1 : 0;
    if (value == Literal.TRUE) {
      age[0] = Math.max(age[0], length.least() + over);
    } else {
      age[1] = Math.min(age[1], length.most() + over - 1);
    }
  }
}
