package org.nrm.casefile;

import java.time.LocalDate;

/**
 * The numbers that a case file consists of. Days are counted as {@link LocalDate#toEpochDay()} does.
 *
 * <p>A place takes 21 bits: the stage (6), and the day of entry counted from the day on which the case was opened (15).
 * Three places make a word. The last day of a term is not held: it follows from the stage, the entry and the facts, unless
 * the term was extended.
 */
abstract sealed class PackedCase permits CaseFile {
  static final int NEVER = Integer.MAX_VALUE;
  static final int PLACE = 21;
  static final int STAGE = 6;
  static final int LONGEST = (1 << PLACE - STAGE) - 1;

  /** Stands for a first day that has still to be worked out. */
  static final int UNKNOWN = Integer.MIN_VALUE;

  private static final int FARTHEST = 1 << 28;

  final Head head;

  /** The day up to which the file speaks. */
  final int today;

  /** No term runs out and no duty is overdue before this day. */
  final int next;

  final long place0;
  final long place1;

  /** The first row of facts. */
  final long row0;

  final int[] held;
  final Rest rest;

  PackedCase(
      Head head, int today, int next, long place0, long place1, long row0, int[] held, Rest rest) {
    this.head = head;
    this.today = today;
    this.place0 = place0;
    this.place1 = place1;
    this.row0 = row0;
    this.held = held;
    this.rest = rest;
    this.next = next == UNKNOWN ? Passage.next(this) : next;
  }

  static boolean fits(LocalDate day) {
    return Math.abs(day.toEpochDay()) < FARTHEST;
  }

  final long row(int word) {
    return word == 0 ? row0 : rest.rows[word - 1];
  }

  final long word(int word) {
    return word == 0 ? place0 : word == 1 ? place1 : rest.places[word - 2];
  }

  final int stage(CompiledProcedure procedure) {
    return (int) (word(procedure.word) >>> procedure.shift) & (1 << STAGE) - 1;
  }

  final int since(CompiledProcedure procedure) {
    return head.day + ((int) (word(procedure.word) >>> procedure.shift + STAGE) & LONGEST);
  }

  /** The last day of the term that runs in a procedure, or {@link #NEVER}. */
  final int validThrough(CompiledProcedure procedure) {
    int extended = rest.mark(procedure.index).extended();
    if (extended != Mark.NOT_EXTENDED) {
      return extended;
    }
    CompiledTerm term = procedure.terms[stage(procedure)];
    return term == null ? NEVER : term.lastDay(this, since(procedure));
  }

  /** The word in which a procedure stands, once it has entered a stage on a day. */
  final long entered(CompiledProcedure procedure, long word, int stage, int day) {
    long place = (long) (day - head.day) << STAGE | stage;
    return word & ~((1L << PLACE) - 1 << procedure.shift) | place << procedure.shift;
  }
}
