package org.nrm.analysis.explore;

import java.util.Arrays;
import java.util.List;

/**
 * Finds every situation from where a case opens, nearest first. Of the steps between them it keeps the one by which each
 * situation was found first, and for each move where it was first possible; {@link #successors} works the others out again.
 */
final class Search {
  static final int NONE = -1;

  final Kernel kernel;
  final Situations situations;
  final int openings;
  final List<List<TimeOp>> openingScripts;
  final List<Long> openingPacked;
  private int[] cameFrom = new int[1 << 10];
  private int[] cameBy = new int[1 << 10];
  private int[] cameAfter = new int[1 << 10];
  private int[] firstFrom = new int[1 << 10];
  private int[] firstAfter = new int[1 << 10];
  private long steps;
  private int expanded;

  /** Takes the steps out of a situation one by one. */
  interface Taker {
    /**
     * Takes a step.
     *
     * @param target the situation that it leads to
     * @param move the number of the move
     * @param quiet the number of what keeps terms from running out before it, or {@link #NONE}
     */
    void take(int target, int move, int quiet);
  }

  Search(Kernel kernel, List<Draft> openings, int budget) {
    this.kernel = kernel;
    this.situations = new Situations(kernel.zones);
    this.openingScripts = openings.stream().map(Draft::script).toList();
    this.openingPacked = openings.stream().map(d -> kernel.trimmed(d.packed())).toList();
    Arrays.fill(firstFrom, NONE);
    openings.forEach(draft -> {
      int zone = kernel.zones.start(draft.script());
      if (zone != Zones.NONE) {
        reach(kernel.trimmed(draft.packed()), zone, NONE, NONE, NONE);
      }
    });
    this.openings = situations.size();
    while (expanded < situations.size() && situations.size() < budget) {
      int from = expanded++;
      successors(from, (target, move, quiet) -> {});
    }
  }

  boolean isComplete() {
    return expanded == situations.size();
  }

  long steps() {
    return steps;
  }

  /** Whether the steps out of a situation were looked at before the budget ran out. */
  boolean isExpanded(int situation) {
    return situation < expanded;
  }

  /** Gives the steps out of a situation; while the search goes on they may lead to new ones. */
  void successors(int from, Taker taker) {
    long packed = situations.packed[from];
    int zone = situations.zone[from];
    each(from, packed, zone, NONE, kernel.lapses(packed), taker);
    for (int script : kernel.quiet(packed)) {
      int still = kernel.zones.after(zone, script);
      if (still != Zones.NONE) {
        for (int event = 0; event < kernel.events(); event++) {
          each(from, packed, still, script, kernel.moves(event, packed), taker);
        }
      }
    }
  }

  private void each(int from, long packed, int zone, int quiet, int[] moves, Taker taker) {
    for (int move : moves) {
      int then = kernel.zones.after(zone, kernel.script(move));
      if (then != Zones.NONE) {
        long full = kernel.after(packed, move);
        long trimmed = kernel.trimmed(full);
        int dates = kernel.trimmed(then, full, trimmed);
        taker.take(reach(trimmed, dates, from, move, quiet), move, quiet);
        first(move, from, quiet);
      }
    }
  }

  private void first(int move, int from, int quiet) {
    steps++;
    if (move >= firstFrom.length) {
      int before = firstFrom.length;
      firstFrom = Arrays.copyOf(firstFrom, 2 * Math.max(move, before));
      firstAfter = Arrays.copyOf(firstAfter, firstFrom.length);
      Arrays.fill(firstFrom, before, firstFrom.length, NONE);
    }
    if (firstFrom[move] == NONE) {
      firstFrom[move] = from;
      firstAfter[move] = quiet;
    }
  }

  private int reach(long packed, int zone, int from, int by, int quiet) {
    int known = situations.find(packed, zone);
    if (known != Situations.NOT_THERE) {
      return known;
    }
    int found = situations.add(packed, zone);
    if (found == cameFrom.length) {
      cameFrom = Arrays.copyOf(cameFrom, 2 * found);
      cameBy = Arrays.copyOf(cameBy, 2 * found);
      cameAfter = Arrays.copyOf(cameAfter, 2 * found);
    }
    cameFrom[found] = from;
    cameBy[found] = by;
    cameAfter[found] = quiet;
    return found;
  }

  /** The situation in which a move was first possible, or {@link #NONE}. */
  int firstFrom(int move) {
    return move < firstFrom.length ? firstFrom[move] : NONE;
  }

  /** The path to a move where it was first possible, and over it. */
  Path firstOver(int move) {
    return path(firstFrom(move)).and(move, firstAfter[move]);
  }

  /** The steps from an opening to a situation, the first one first. */
  Path path(int to) {
    int length = 0;
    for (int at = to; cameFrom[at] != NONE; at = cameFrom[at]) {
      length++;
    }
    Path path = new Path(new int[length], new int[length]);
    for (int at = to; cameFrom[at] != NONE; at = cameFrom[at]) {
      path.moves()[--length] = cameBy[at];
      path.quiets()[length] = cameAfter[at];
    }
    return path;
  }
}
