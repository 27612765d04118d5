package org.nrm.casefile;

import java.util.Arrays;

/**
 * Which facts are established, in the order in which they were, and since when: the numbers that facts have, then an
 * entry for each fact, of its place in the mechanism (8 bits) and the day, counted from a day long before the case was
 * opened (24 bits).
 */
final class HeldFacts {
  static final int MOST = 255;
  private static final int DAYS = 24;
  private static final int LONG_BEFORE = 1 << 22;

  private HeldFacts() {}

  /** Whether a day can be noted in a case that was opened on another. */
  static boolean fits(long day, long opened) {
    return Math.abs(day - opened) < LONG_BEFORE;
  }

  static int entry(int fact, int day, int opened) {
    return fact << DAYS | (day - opened + LONG_BEFORE);
  }

  static int fact(int entry) {
    return entry >>> DAYS;
  }

  static int since(int entry, int opened) {
    return (entry & (1 << DAYS) - 1) - LONG_BEFORE + opened;
  }

  /** Where a fact has its entry, or -1. */
  static int find(int[] held, int numbers, int fact) {
    for (int at = numbers; at < held.length; at++) {
      if (fact(held[at]) == fact) {
        return at;
      }
    }
    return -1;
  }

  /** Whether an event says otherwise of a fixed fact that is established. */
  static boolean contradicts(PackedCase file, Reading event) {
    FactBits facts = file.head.form.facts;
    for (int i = 0; i < event.carried.length; i++) {
      int fact = event.carried[i];
      if (facts.fixed[fact]
          && find(file.held, facts.numbers, fact) >= 0
          && !same(
              facts,
              file.held,
              file.row(facts.word[fact]),
              fact,
              event.bits[i],
              event.numbers[i])) {
        return true;
      }
    }
    return false;
  }

  /** Whether what is said of a fact is what is known already. */
  private static boolean same(
      FactBits facts, int[] held, long row, int fact, long bits, int number) {
    return (row & facts.mask[fact]) == bits
        && (facts.number[fact] < 0 || held[facts.number[fact]] == number);
  }

  /**
   * The entries after facts have been established; those of fixed facts stay as they are.
   *
   * @param held the entries before
   * @param row0 the first row before
   * @param rest the other rows before
   * @param what the facts
   * @param day the day
   * @param opened the day on which the case was opened
   */
  static int[] after(int[] held, long row0, Rest rest, Establishing what, int day, int opened) {
    FactBits facts = what.facts;
    long missing = 0;
    long other = 0;
    for (int i = 0; i < what.fact.length; i++) {
      int fact = what.fact[i];
      if (find(held, facts.numbers, fact) < 0) {
        missing |= 1L << i;
      } else if (!facts.fixed[fact]) {
        long row = facts.word[fact] == 0 ? row0 : rest.rows[facts.word[fact] - 1];
        other |= same(facts, held, row, fact, what.bits[i], what.number(i, day)) ? 0 : 1L << i;
      }
    }
    return (missing | other) == 0 ? held : written(held, what, day, opened, missing, other);
  }

  private static int[] written(
      int[] held, Establishing what, int day, int opened, long missing, long other) {
    FactBits facts = what.facts;
    int[] after = Arrays.copyOf(held, held.length + Long.bitCount(missing));
    int end = held.length;
    for (long left = missing | other; left != 0; left &= left - 1) {
      int i = Long.numberOfTrailingZeros(left);
      int fact = what.fact[i];
      boolean anew = (missing >>> i & 1) != 0;
      after[anew ? end++ : find(held, facts.numbers, fact)] = entry(fact, day, opened);
      if (facts.number[fact] >= 0) {
        after[facts.number[fact]] = what.number(i, day);
      }
    }
    return after;
  }

  /** A row after facts have been established. */
  static long row(long row, int word, int[] before, Establishing what) {
    FactBits facts = what.facts;
    long after = row;
    for (int i = 0; i < what.fact.length; i++) {
      int fact = what.fact[i];
      if (facts.word[fact] == word
          && (!facts.fixed[fact] || find(before, facts.numbers, fact) < 0)) {
        after = (after & ~facts.mask[fact]) | what.bits[i];
      }
    }
    return after;
  }
}
