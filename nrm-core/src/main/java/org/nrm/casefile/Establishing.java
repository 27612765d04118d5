package org.nrm.casefile;

import java.util.List;
import org.nrm.mechanism.Establishment;
import org.nrm.vocabulary.Constancy;

/** Facts that an event or a transition establishes, in order: which, the bit of each value, and the number of each. */
record Establishing(FactBits facts, int[] fact, long[] bits, int[] number) {
  /** Stands for the event's own day. */
  static final int EVENT_DAY = Integer.MIN_VALUE;

  static Establishing of(FactBits facts, List<Establishment> told) {
    int count = told.size();
    Establishing made =
        new Establishing(facts, new int[count], new long[count], new int[count]);
    for (int i = 0; i < count; i++) {
      int fact = facts.index(told.get(i).fact());
      made.fact[i] = fact;
      made.bits[i] =
          told.get(i).value().map(v -> facts.bits(fact, v)).orElse(1L << facts.shift[fact]);
      made.number[i] = told.get(i).value().map(FactBits::number).orElse(EVENT_DAY);
    }
    return made;
  }

  int number(int i, int day) {
    return number[i] == EVENT_DAY ? day : number[i];
  }

  boolean isFixed(int i) {
    return facts.types[fact[i]].constancy() == Constancy.FIXED;
  }

  /** Whether it changes only facts in the first row that have no number. */
  boolean isPlain() {
    for (int each : fact) {
      if (facts.word[each] > 0 || facts.number[each] >= 0) {
        return false;
      }
    }
    return true;
  }
}
