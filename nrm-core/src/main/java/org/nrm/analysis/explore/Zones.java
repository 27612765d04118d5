package org.nrm.analysis.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sets of dates that are possible together, each known by a number.
 *
 * <p>A set is given by the greatest number of days by which each date can lie after each other one. What a list of
 * {@link TimeOp} makes of a set is worked out once and looked up from then on, so that a step costs a look-up. Distances beyond the
 * longest length that any rule reads are not told apart: so there are finitely many sets.
 */
final class Zones {
  static final int NONE = -1;
  private static final int ANY = Integer.MAX_VALUE / 4;

  private final int dates;
  private final int[] oldest;
  private final int far;
  private final int sinceOpening;
  private final List<int[]> zones = new ArrayList<>();
  private final Map<Key, Integer> numbers = new HashMap<>();
  private final List<List<TimeOp>> scripts = new ArrayList<>();
  private final Map<List<TimeOp>, Integer> scriptNumbers = new HashMap<>();
  private final PairTable results = new PairTable();
  private final PairTable inclusions = new PairTable();

  /** A set as a key. */
  @SuppressWarnings("ArrayRecordComponent") // compared by what it holds
  private record Key(int[] bounds) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Key key && Arrays.equals(bounds, key.bounds);
    }

    @Override
    public int hashCode() {
      return Arrays.hashCode(bounds);
    }
  }

  /**
   * Prepares sets of dates.
   *
   * @param dates how many dates there are
   * @param oldest for each date the age in days beyond which nothing tells its age apart; negative if none is
   * @param far the distance in days beyond which nothing tells distances apart
   * @param sinceOpening the same for distances from the opening day
   */
  Zones(int dates, int[] oldest, int far, int sinceOpening) {
    this.dates = dates;
    this.oldest = oldest.clone();
    this.far = far;
    this.sinceOpening = sinceOpening;
  }

  /** The set in which only the day reached and the opening day are known, and are the same. */
  int start(List<TimeOp> script) {
    int[] bounds = new int[dates * dates];
    Arrays.fill(bounds, ANY);
    for (int i = 0; i < dates; i++) {
      bounds[i * dates + i] = 0;
    }
    return run(bounds, script) ? number(bounds) : NONE;
  }

  int script(List<TimeOp> script) {
    return scriptNumbers.computeIfAbsent(script, s -> {
      scripts.add(List.copyOf(s));
      return scripts.size() - 1;
    });
  }

  List<TimeOp> script(int number) {
    return scripts.get(number);
  }

  int count() {
    return zones.size();
  }

  /** What a script makes of a set; {@link #NONE} if no dates of the set allow it. */
  int after(int zone, int script) {
    int known = results.get(zone, script);
    if (known != PairTable.UNKNOWN) {
      return known;
    }
    int[] bounds = zones.get(zone).clone();
    int result = run(bounds, scripts.get(script)) ? number(bounds) : NONE;
    results.put(zone, script, result);
    return result;
  }

  /** Whether all dates of one set are in the other. */
  boolean within(int inner, int outer) {
    if (inner == outer) {
      return true;
    }
    int known = inclusions.get(inner, outer);
    if (known == PairTable.UNKNOWN) {
      known = contained(zones.get(inner), zones.get(outer)) ? 1 : 0;
      inclusions.put(inner, outer, known);
    }
    return known == 1;
  }

  private static boolean contained(int[] inner, int[] outer) {
    for (int i = 0; i < inner.length; i++) {
      if (inner[i] > outer[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean run(int[] bounds, List<TimeOp> script) {
    for (TimeOp op : script) {
      if (!apply(bounds, op)) {
        return false;
      }
    }
    return true;
  }

  private boolean apply(int[] bounds, TimeOp op) {
    int least = op.stretch().least() + op.plus();
    int most = op.stretch().most() + op.plus();
    return switch (op.kind()) {
      case AT_LEAST -> tighten(bounds, op.other(), op.date(), -least);
      case AT_MOST -> tighten(bounds, op.date(), op.other(), most);
      case SET -> {
        forget(bounds, op.date());
        yield tighten(bounds, op.other(), op.date(), -least)
            && tighten(bounds, op.date(), op.other(), most);
      }
      case FORGET -> {
        forget(bounds, op.date());
        yield true;
      }
      case PASS -> {
        pass(bounds);
        yield true;
      }
    };
  }

  /** Lets the day reached be any later day. */
  private void pass(int[] bounds) {
    for (int j = 1; j < dates; j++) {
      bounds[j] = ANY;
    }
  }

  private void forget(int[] bounds, int date) {
    for (int i = 0; i < dates; i++) {
      if (i != date) {
        bounds[date * dates + i] = ANY;
        bounds[i * dates + date] = ANY;
      }
    }
  }

  /** Lets one date lie at most so many days after another, and draws the conclusions; false if that cannot be. */
  private boolean tighten(int[] bounds, int a, int b, int most) {
    if (bounds[a * dates + b] <= most) {
      return true;
    }
    if (most + (long) bounds[b * dates + a] < 0) {
      return false;
    }
    bounds[a * dates + b] = most;
    for (int i = 0; i < dates; i++) {
      int toA = bounds[i * dates + a];
      if (toA < ANY) {
        for (int j = 0; j < dates; j++) {
          int fromB = bounds[b * dates + j];
          if (fromB < ANY) {
            bounds[i * dates + j] = Math.min(bounds[i * dates + j], toA + most + fromB);
          }
        }
      }
    }
    return true;
  }

  /** Gives the number of a set once distances that nothing tells apart are made equal. */
  private int number(int[] bounds) {
    widen(bounds);
    return numbers.computeIfAbsent(new Key(bounds), key -> {
      zones.add(key.bounds());
      return zones.size() - 1;
    });
  }

  private void widen(int[] bounds) {
    boolean widened = false;
    for (int v = 1; v < dates; v++) {
      int youngest = -bounds[v * dates + TimeOp.NOW];
      if (oldest[v] >= 0 && youngest > oldest[v] && youngest < ANY) {
        age(bounds, v);
        widened = true;
      }
    }
    for (int i = 0; i < bounds.length; i++) {
      int most = i / dates == TimeOp.OPENING || i % dates == TimeOp.OPENING ? sinceOpening : far;
      if (bounds[i] > most && bounds[i] < ANY) {
        bounds[i] = ANY;
        widened = true;
      } else if (bounds[i] < -most - 1) {
        bounds[i] = -most - 1;
        widened = true;
      }
    }
    if (widened) {
      close(bounds);
    }
  }

  /** Tells the age of a date no longer apart; how it lies to the ends of terms, and to the last step, is kept. */
  private void age(int[] bounds, int date) {
    for (int i = 0; i < dates; i++) {
      if (i != date && (i == TimeOp.NOW || oldest[i] >= 0)) {
        bounds[date * dates + i] = ANY;
        bounds[i * dates + date] = ANY;
      }
    }
    bounds[date * dates + TimeOp.NOW] = -(oldest[date] + 1);
  }

  private void close(int[] bounds) {
    for (int k = 0; k < dates; k++) {
      for (int i = 0; i < dates; i++) {
        int toK = bounds[i * dates + k];
        for (int j = 0; toK < ANY && j < dates; j++) {
          int fromK = bounds[k * dates + j];
          if (fromK < ANY) {
            bounds[i * dates + j] = Math.min(bounds[i * dates + j], toK + fromK);
          }
        }
      }
    }
  }
}
