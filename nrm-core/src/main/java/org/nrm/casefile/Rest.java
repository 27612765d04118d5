package org.nrm.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What most events leave alone in a case file, kept aside so that files share it. */
final class Rest {
  private static final long[] NO_ROWS = {};

  /** The places that do not fit into the file itself. */
  final long[] places;

  /** The rows of facts after the first. */
  final long[] rows;

  /** What is out of the ordinary about the procedures' places, in the mechanism's order; null if nothing is. */
  final Mark @Nullable [] marks;

  /** Where the instances stand of procedures that can run several times. */
  final List<Position> instances;

  /** The whole file as it is told, where numbers cannot hold it. */
  final @Nullable PlainCase plain;

  private Rest(
      long[] places,
      long[] rows,
      Mark @Nullable [] marks,
      List<Position> instances,
      @Nullable PlainCase plain) {
    this.places = places;
    this.rows = rows;
    this.marks = marks;
    this.instances = instances;
    this.plain = plain;
  }

  static Rest of(long[] places, long[] rows) {
    return new Rest(places, rows, null, List.of(), null);
  }

  static Rest plain(PlainCase plain) {
    return new Rest(NO_ROWS, NO_ROWS, null, List.of(), plain);
  }

  Rest places(int at, long place) {
    long[] changed = places.clone();
    changed[at] = place;
    return new Rest(changed, rows, marks, instances, plain);
  }

  Rest places(long[] changed) {
    return new Rest(changed, rows, marks, instances, plain);
  }

  Rest rows(long[] changed) {
    return new Rest(places, changed, marks, instances, plain);
  }

  Rest row(int at, long row) {
    long[] changed = rows.clone();
    changed[at] = row;
    return rows(changed);
  }

  Rest instances(List<Position> changed) {
    return new Rest(places, rows, marks, changed, plain);
  }

  /** With another mark for a procedure. */
  @SuppressWarnings("ReferenceEquality") // there is one mark for nothing
  Rest mark(int procedure, Mark mark, int procedures) {
    Mark[] changed = new Mark[procedures];
    boolean any = false;
    for (int i = 0; i < procedures; i++) {
      changed[i] = i == procedure ? mark : mark(i);
      any |= changed[i] != Mark.NONE;
    }
    return new Rest(places, rows, any ? changed : null, instances, plain);
  }

  Mark mark(int procedure) {
    return marks == null ? Mark.NONE : marks[procedure];
  }
}
