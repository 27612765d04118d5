package org.nrm.analysis.explore;

import java.util.List;

/**
 * A way through the situations, with days.
 *
 * @param moves its moves
 * @param packed the situation before the first move, and after each
 * @param dates for the same moments the days of all dates
 */
record Way(List<Move> moves, List<Long> packed, List<long[]> dates) {
  int length() {
    return moves.size();
  }

  /** The day of a move. */
  long day(int move) {
    return dates.get(move + 1)[TimeOp.DAY];
  }

  /** The day of the last move, or of the opening. */
  long last() {
    return dates.get(dates.size() - 1)[TimeOp.DAY];
  }

  /** The next move from a moment on that ends a stay of a slot or extends its term; the length if there is none. */
  int next(Slot slot, int from) {
    for (int i = from; i < moves.size(); i++) {
      if (moves.get(i).lapsing().contains(slot)
          || moves.get(i).taken().stream()
              .anyMatch(t -> t.slot().equals(slot)
                  && !(t.transition().effect() instanceof org.nrm.mechanism.Effect.Stay))) {
        return i;
      }
    }
    return moves.size();
  }
}
