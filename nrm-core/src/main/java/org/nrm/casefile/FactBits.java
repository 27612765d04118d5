package org.nrm.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.nrm.vocabulary.Constancy;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactKind;
import org.nrm.vocabulary.FactScope;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Presumption;

/**
 * Where the facts of a mechanism stand in rows of 64 bits: a bit for each value that a flag or a choice can have, of which
 * none is set while nothing is known; a single bit, that something is known, for a number or a day, which has its value
 * beside the rows. What is presumed stands there as if it were established.
 */
final class FactBits {
  final FactType[] types;
  final int[] word;
  final int[] shift;

  /** All the bits of a fact, in its row. */
  final long[] mask;

  /** Which of the numbers beside the rows a fact has, or -1. */
  final int[] number;

  /** Whether a fact never changes once it is established. */
  final boolean[] fixed;

  final int words;
  final int numbers;
  final long[] presumed;
  final int[] presumedNumbers;
  private final Map<FactId, Integer> index = new HashMap<>();

  FactBits(List<FactType> facts) {
    int count = facts.size();
    types = facts.toArray(FactType[]::new);
    word = new int[count];
    shift = new int[count];
    mask = new long[count];
    number = new int[count];
    fixed = new boolean[count];
    for (int fact = 0; fact < count; fact++) {
      fixed[fact] = types[fact].constancy() == Constancy.FIXED;
    }
    IntStream.range(0, count).forEach(fact -> index.put(types[fact].id(), fact));
    numbers = number();
    words = place();
    presumed = new long[words];
    presumedNumbers = new int[numbers];
    IntStream.range(0, count).forEach(this::presume);
  }

  static boolean fits(List<FactType> facts) {
    return facts.size() <= HeldFacts.MOST
        && facts.stream()
            .allMatch(f -> width(f) <= Long.SIZE
                && f.presumption().map(Presumption::value).filter(v -> !fits(v)).isEmpty());
  }

  /** Days of ages that no case has are left to the interpreter. */
  static boolean fits(FactValue value) {
    return value.fold(flag -> true, code -> true, count -> true, PackedCase::fits);
  }

  private static int width(FactType fact) {
    return switch (fact.kind()) {
      case FLAG -> 2;
      case CHOICE -> fact.codes().size();
      case COUNT, DATE -> 1;
    };
  }

  private int number() {
    int next = 0;
    for (int fact = 0; fact < types.length; fact++) {
      boolean counted = types[fact].kind() == FactKind.COUNT || types[fact].kind() == FactKind.DATE;
      number[fact] = counted ? next++ : -1;
    }
    return next;
  }

  /** Those that are kept in the case stand first, so that most files need one row. */
  private int place() {
    int used = 0;
    List<Integer> order = IntStream.range(0, types.length)
        .boxed()
        .sorted(Comparator.comparing(fact -> types[fact].scope() == FactScope.EVENT))
        .toList();
    for (int fact : order) {
      int width = width(types[fact]);
      if (used % Long.SIZE + width > Long.SIZE) {
        used += Long.SIZE - used % Long.SIZE;
      }
      word[fact] = used / Long.SIZE;
      shift[fact] = used % Long.SIZE;
      mask[fact] = (width == Long.SIZE ? -1L : (1L << width) - 1) << shift[fact];
      used += width;
    }
    return Math.max(1, (used + Long.SIZE - 1) / Long.SIZE);
  }

  private void presume(int fact) {
    types[fact].presumption().map(Presumption::value).ifPresent(value -> {
      presumed[word[fact]] |= bits(fact, value);
      if (number[fact] >= 0) {
        presumedNumbers[number[fact]] = number(value);
      }
    });
  }

  /** The place of a fact in the mechanism's order, or -1. */
  int index(FactId fact) {
    Integer found = index.get(fact);
    return found == null ? -1 : found;
  }

  /** The bit of a value in the row of its fact. */
  long bits(int fact, FactValue value) {
    if (value instanceof FactValue.Flag flag) {
      return (flag.value() ? 1L : 2L) << shift[fact];
    }
    if (value instanceof FactValue.Choice choice) {
      for (int code = 0; code < types[fact].codes().size(); code++) {
        if (types[fact].codes().get(code).id().equals(choice.value())) {
          return 1L << (shift[fact] + code);
        }
      }
      return 0;
    }
    return 1L << shift[fact];
  }

  /** A number or a day as a number; zero for other values. */
  static int number(FactValue value) {
    if (value instanceof FactValue.Count count) {
      return count.value();
    }
    return value instanceof FactValue.Day day ? (int) day.value().toEpochDay() : 0;
  }

  /** The value that is known of a fact. */
  FactValue value(int fact, long row, int[] held) {
    return switch (types[fact].kind()) {
      case FLAG -> FactValue.of((row >>> shift[fact] & 1) != 0);
      case CHOICE -> {
        int code = Long.numberOfTrailingZeros((row & mask[fact]) >>> shift[fact]);
        yield FactValue.of(types[fact].codes().get(code).id());
      }
      case COUNT -> FactValue.of(held[number[fact]]);
      case DATE -> FactValue.of(LocalDate.ofEpochDay(held[number[fact]]));
    };
  }

  int[] noneHeld() {
    return Arrays.copyOf(presumedNumbers, numbers);
  }
}
