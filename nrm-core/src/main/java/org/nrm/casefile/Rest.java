package org.nrm.casefile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What most events leave alone in a case file, kept aside so that files share it. */
final class Rest {
  static final RunningDuty[] NO_DUTIES = {};
  private static final long[] NO_ROWS = {};

  /** The places that do not fit into the file itself. */
  final long[] places;

  /** The rows of facts after the first. */
  final long[] rows;

  /** What is out of the ordinary about the procedures' places, in the mechanism's order; null if nothing is. */
  final Mark @Nullable [] marks;

  final RunningDuty[] duties;

  /** Where the instances stand of procedures that can run several times. */
  final List<Position> instances;

  /** The whole file as it is told, where numbers cannot hold it. */
  final @Nullable PlainCase plain;

  /** Whether a duty is due by the end of a term. */
  final boolean expiring;

  private Rest(
      long[] places,
      long[] rows,
      Mark @Nullable [] marks,
      RunningDuty[] duties,
      List<Position> instances,
      @Nullable PlainCase plain) {
    this.places = places;
    this.rows = rows;
    this.marks = marks;
    this.duties = duties;
    this.instances = instances;
    this.plain = plain;
    boolean anyExpires = false;
    for (RunningDuty duty : duties) {
      anyExpires |= duty.expires();
    }
    expiring = anyExpires;
  }

  static Rest of(long[] places, long[] rows) {
    return new Rest(places, rows, null, NO_DUTIES, List.of(), null);
  }

  static Rest plain(PlainCase plain) {
    return new Rest(NO_ROWS, NO_ROWS, null, NO_DUTIES, List.of(), plain);
  }

  Rest places(int at, long place) {
    long[] changed = places.clone();
    changed[at] = place;
    return new Rest(changed, rows, marks, duties, instances, plain);
  }

  Rest places(long[] changed) {
    return new Rest(changed, rows, marks, duties, instances, plain);
  }

  Rest rows(long[] changed) {
    return new Rest(places, changed, marks, duties, instances, plain);
  }

  Rest duties(RunningDuty[] changed) {
    return changed == duties ? this : new Rest(places, rows, marks, changed, instances, plain);
  }

  Rest instances(List<Position> changed) {
    return new Rest(places, rows, marks, duties, changed, plain);
  }

  /** With another mark for a procedure. */
  Rest mark(int procedure, Mark mark, int procedures) {
    Mark[] changed = new Mark[procedures];
    boolean any = false;
    for (int i = 0; i < procedures; i++) {
      changed[i] = i == procedure ? mark : mark(i);
      any |= changed[i] != Mark.NONE;
    }
    return new Rest(places, rows, any ? changed : null, duties, instances, plain);
  }

  Mark mark(int procedure) {
    return marks == null ? Mark.NONE : marks[procedure];
  }
}
