package org.nrm.analysis.explore;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds the earliest days on a real calendar on which a sequence of steps can happen.
 *
 * <p>Every script says of pairs of days that one is not before the other, or not before the last day of a length counted from
 * it. A length counted from a later day never ends earlier. So the days can only be pushed forwards, each no further than it
 * has to be, and if that comes to rest all days are the earliest possible at once; if it pushes the opening day or goes on
 * beyond all lengths, there are none.
 */
final class Dating {
  private static final long NEVER = 400_000L;
  private static final int ROUNDS = 20_000;

  private final List<Bound> bounds = new ArrayList<>();
  private final int[] current;
  private final long opening;
  private long[] days = new long[64];
  private int count;

  /** One day is not before the last, or the first, day of a length counted from, or back from, another. */
  private record Bound(int later, int earlier, Stretch stretch, int plus, boolean back) {
    long least(long[] days) {
      return back ? stretch.first(days[earlier] - plus) : stretch.last(days[earlier]) + plus;
    }
  }

  private Dating(int dates, LocalDate opening) {
    this.current = new int[dates];
    this.opening = opening.toEpochDay();
    Arrays.fill(current, -1);
    current[TimeOp.NOW] = node(this.opening);
  }

  /**
   * Days for a sequence of steps.
   *
   * @param dates how many dates the scripts speak of
   * @param opening the opening day
   * @param scripts what the opening says, then what each step says
   * @return for the opening and each step the days of all dates after it, in days since 1970, zero where one does not matter;
   *     under {@link TimeOp#DAY} that of the step itself
   */
  static Optional<List<long[]>> of(int dates, LocalDate opening, List<List<TimeOp>> scripts) {
    Dating dating = new Dating(dates, opening);
    List<int[]> after = new ArrayList<>();
    for (List<TimeOp> script : scripts) {
      after.add(dating.read(script));
    }
    if (!dating.settle()) {
      return Optional.empty();
    }
    return Optional.of(after.stream().map(dating::days).toList());
  }

  private long[] days(int[] nodes) {
    return Arrays.stream(nodes).mapToLong(n -> n < 0 ? 0 : days[n]).toArray();
  }

  private int node(long least) {
    if (count == days.length) {
      days = Arrays.copyOf(days, 2 * count);
    }
    days[count] = least;
    return count++;
  }

  private int at(int date) {
    if (current[date] < 0) {
      current[date] = node(opening - NEVER);
    }
    return current[date];
  }

  private int[] read(List<TimeOp> script) {
    int day = -1;
    for (TimeOp op : script) {
      apply(op);
      if (current[TimeOp.DAY] >= 0) {
        day = current[TimeOp.DAY];
      }
    }
    int[] nodes = current.clone();
    nodes[TimeOp.DAY] = day;
    return nodes;
  }

  private void apply(TimeOp op) {
    switch (op.kind()) {
      case AT_LEAST -> least(at(op.date()), op);
      case AT_MOST -> most(at(op.date()), op);
      case SET -> {
        at(op.other());
        int set = node(opening - NEVER);
        least(set, op);
        most(set, op);
        current[op.date()] = set;
      }
      case FORGET -> current[op.date()] = -1;
      case PASS -> {
        int before = current[TimeOp.NOW];
        current[TimeOp.NOW] = node(opening);
        bounds.add(new Bound(current[TimeOp.NOW], before, Stretch.NONE, 0, false));
      }
    }
  }

  private void least(int date, TimeOp op) {
    bounds.add(new Bound(date, at(op.other()), op.stretch(), op.plus(), false));
  }

  private void most(int date, TimeOp op) {
    bounds.add(new Bound(at(op.other()), date, op.stretch(), op.plus(), true));
  }

  private boolean settle() {
    for (int round = 0; round < ROUNDS; round++) {
      boolean pushed = false;
      for (Bound bound : bounds) {
        if (days[bound.earlier()] <= opening - NEVER) {
          continue;
        }
        long least = bound.least(days);
        if (least > days[bound.later()]) {
          days[bound.later()] = least;
          pushed = true;
        }
      }
      if (!pushed) {
        return days[0] == opening;
      }
      if (days[0] > opening || Arrays.stream(days, 0, count).max().orElse(0) > opening + NEVER) {
        return false;
      }
    }
    return false;
  }
}
