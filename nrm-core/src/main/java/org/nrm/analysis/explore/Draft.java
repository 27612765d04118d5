package org.nrm.analysis.explore;

import java.util.ArrayList;
import java.util.List;

/** A step being put together: what it says about dates, and what it writes into a packed situation. */
final class Draft {
  private final List<TimeOp> script;
  private long packed;
  private long touched;

  private Draft(List<TimeOp> script, long packed, long touched) {
    this.script = script;
    this.packed = packed;
    this.touched = touched;
  }

  static Draft on(long packed) {
    return new Draft(new ArrayList<>(), packed, 0);
  }

  /** A copy that goes another way from here. */
  Draft and(List<TimeOp> further) {
    Draft copy = new Draft(new ArrayList<>(script), packed, touched);
    copy.script.addAll(further);
    return copy;
  }

  Draft and(TimeOp... further) {
    return and(List.of(further));
  }

  Draft say(TimeOp op) {
    script.add(op);
    return this;
  }

  Draft write(Cell cell, int number) {
    packed = cell.put(packed, number);
    touched |= cell.mask();
    return this;
  }

  long packed() {
    return packed;
  }

  long touched() {
    return touched;
  }

  /** What is written, zero outside of what is touched. */
  long written() {
    return packed & touched;
  }

  List<TimeOp> script() {
    return List.copyOf(script);
  }
}
