package org.nrm.analysis.explore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Lists of moves. */
final class Moves {
  private Moves() {}

  /** The moves without those that differ from an earlier one only in the facts that they take. */
  static List<Move> distinct(List<Move> moves) {
    Set<List<Object>> seen = new HashSet<>();
    List<Move> distinct = new ArrayList<>();
    for (Move move : moves) {
      if (seen.add(
          List.of(move.taken(), move.lapsing(), move.touched(), move.written(), move.script()))) {
        distinct.add(move);
      }
    }
    return List.copyOf(distinct);
  }
}
