package org.nrm.casefile;

import java.util.List;
import org.nrm.mechanism.Establishment;

/** Facts that an event or a transition establishes, in order: which, the bit of each value, and the number of each. */
final class Establishing {
  /** How many facts the bits of a set can tell apart. */
  static final int MOST = Long.SIZE;

  /** Stands for the event's own day. */
  private static final int EVENT_DAY = Integer.MIN_VALUE;

  final FactBits facts;
  final int[] fact;
  final long[] bits;

  /** Whether there are any. */
  final boolean any;

  /** Whether only facts of the first row that have no number and can change are established. */
  final boolean plain;

  private final int[] number;
  private final long mask0;
  private final long row0;

  Establishing(FactBits facts, int[] fact, long[] bits, int[] number) {
    this.facts = facts;
    this.fact = fact;
    this.bits = bits;
    this.number = number;
    any = fact.length > 0;
    long mask = 0;
    long row = 0;
    boolean simple = true;
    for (int i = 0; i < fact.length; i++) {
      simple &= facts.word[fact[i]] == 0 && facts.number[fact[i]] < 0 && !facts.fixed[fact[i]];
      mask |= facts.word[fact[i]] == 0 ? facts.mask[fact[i]] : 0;
      row |= facts.word[fact[i]] == 0 ? bits[i] : 0;
    }
    plain = simple;
    mask0 = mask;
    row0 = row;
  }

  static Establishing of(FactBits facts, List<Establishment> told) {
    int count = told.size();
    int[] fact = new int[count];
    long[] bits = new long[count];
    int[] number = new int[count];
    for (int i = 0; i < count; i++) {
      int at = facts.index(told.get(i).fact());
      fact[i] = at;
      bits[i] = told.get(i).value().map(v -> facts.bits(at, v)).orElse(1L << facts.shift[at]);
      number[i] = told.get(i).value().map(FactBits::number).orElse(EVENT_DAY);
    }
    return new Establishing(facts, fact, bits, number);
  }

  int number(int i, int day) {
    return number[i] == EVENT_DAY ? day : number[i];
  }

  /** The first row of facts afterwards, where the facts are plain. */
  long over(long row) {
    return (row & ~mask0) | row0;
  }
}
