package org.nrm.analysis.explore;

import java.util.Arrays;

/**
 * Steps from an opening on, by their numbers.
 *
 * @param moves the moves
 * @param quiets for each what keeps terms from running out before it, or {@link Search#NONE}
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and kept small
record Path(int[] moves, int[] quiets) {
  static final Path EMPTY = new Path(new int[0], new int[0]);

  Path and(int move, int quiet) {
    int[] longer = Arrays.copyOf(moves, moves.length + 1);
    int[] longerQuiets = Arrays.copyOf(quiets, quiets.length + 1);
    longer[moves.length] = move;
    longerQuiets[moves.length] = quiet;
    return new Path(longer, longerQuiets);
  }

  int length() {
    return moves.length;
  }
}
