package org.nrm.analysis.explore;

import java.util.Arrays;
import java.util.BitSet;

/** The steps of a search the other way round. */
final class Backwards {
  static final int FAR = Integer.MAX_VALUE;

  private final int size;
  private final int[] first;
  private int[] sources = new int[1 << 12];

  Backwards(Search search) {
    this.size = search.situations.size();
    this.first = new int[size + 2];
    int[] targets = forwards(search);
    int[] from = sources;
    sources = new int[from.length];
    for (int i = 2; i < first.length; i++) {
      first[i] += first[i - 1];
    }
    for (int e = 0; e < from.length; e++) {
      sources[first[targets[e] + 1]++] = from[e];
    }
  }

  /** Counts the steps to each situation, and gives them by their targets; their sources are kept. */
  private int[] forwards(Search search) {
    Steps steps = new Steps();
    for (int i = 0; i < size; i++) {
      int from = i;
      int[] before = {Search.NONE};
      if (search.isExpanded(i)) {
        search.successors(i, (target, move, quiet) -> {
          if (target != before[0]) {
            steps.add(from, target);
            first[target + 2]++;
            before[0] = target;
          }
        });
      }
    }
    sources = Arrays.copyOf(steps.from, steps.count);
    return Arrays.copyOf(steps.to, steps.count);
  }

  /** Growing lists of sources and targets. */
  private static final class Steps {
    private int[] from = new int[1 << 12];
    private int[] to = new int[1 << 12];
    private int count;

    void add(int source, int target) {
      if (count == from.length) {
        from = Arrays.copyOf(from, 2 * count);
        to = Arrays.copyOf(to, 2 * count);
      }
      from[count] = source;
      to[count++] = target;
    }
  }

  BitSet from(BitSet goals) {
    BitSet found = new BitSet(size);
    int[] steps = distances(goals);
    for (int i = 0; i < size; i++) {
      found.set(i, steps[i] != FAR);
    }
    return found;
  }

  /** How many steps lie at least between each situation and the nearest goal. */
  int[] distances(BitSet goals) {
    int[] steps = new int[size];
    Arrays.fill(steps, FAR);
    int[] open = new int[size];
    int last = 0;
    for (int i = goals.nextSetBit(0); i >= 0; i = goals.nextSetBit(i + 1)) {
      steps[i] = 0;
      open[last++] = i;
    }
    for (int next = 0; next < last; next++) {
      int to = open[next];
      for (int k = first[to]; k < first[to + 1]; k++) {
        if (steps[sources[k]] == FAR) {
          steps[sources[k]] = steps[to] + 1;
          open[last++] = sources[k];
        }
      }
    }
    return steps;
  }
}
