package org.nrm.casefile;

import java.util.Arrays;
import org.nrm.vocabulary.Constancy;

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
      if (facts.types[fact].constancy() == Constancy.FIXED
          && find(file.held, facts.numbers, fact) >= 0
          && !same(file, facts, event, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether what an event carries of a fact is what is known already. */
  private static boolean same(PackedCase file, FactBits facts, Reading event, int i) {
    int fact = event.carried[i];
    int number = facts.number[fact];
    return (file.row(facts.word[fact]) & facts.mask[fact]) == event.bits[i]
        && (number < 0 || file.held[number] == event.numbers[i]);
  }

  /** The entries after an event has established what it carries and the case keeps. */
  static int[] after(PackedCase file, Reading event) {
    FactBits facts = file.head.form.facts;
    int[] held = file.held;
    int length = held.length;
    int[] grown = held;
    for (int i = 0; i < event.carried.length; i++) {
      int fact = event.carried[i];
      if (event.kept[i]) {
        int at = find(held, facts.numbers, fact);
        if (at < 0) {
          grown = grown.length == length
              ? Arrays.copyOf(grown, length + event.keptFrom(i))
              : grown;
          grown[length++] = entry(fact, event.day, file.head.day);
          note(grown, facts.number[fact], event.numbers[i]);
        } else if (!same(file, facts, event, i)) {
          grown = grown == held ? held.clone() : grown;
          grown[at] = entry(fact, event.day, file.head.day);
          note(grown, facts.number[fact], event.numbers[i]);
        }
      }
    }
    return grown.length == length ? grown : Arrays.copyOf(grown, length);
  }

  private static void note(int[] held, int number, int value) {
    if (number >= 0) {
      held[number] = value;
    }
  }
}
