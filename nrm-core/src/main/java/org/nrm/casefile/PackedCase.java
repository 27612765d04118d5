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
  static final int LONGEST = (1 << (PLACE - STAGE)) - 1;

  /** Stands for a first day that has still to be worked out. */
  static final int UNKNOWN = Integer.MIN_VALUE;

  private static final int FARTHEST = 1 << 28;
  private static final int TODAY = 15;
  private static final int LATEST = (1 << (Integer.SIZE - TODAY - 1)) - 1;
  private static final int UNSETTLED = 1 << (Integer.SIZE - 1);

  final Head head;

  /**
   * The day up to which the file speaks (15 bits), and a day before which no term runs out and no breach is to be noted (16),
   * both counted from the day on which the case was opened; and whether duties that are due by the end of a term have still
   * to follow it (1).
   */
  private final int days;

  final long place0;
  final long place1;

  /** The first row of facts. */
  final long row0;

  final int[] held;
  final long[] duties;
  final Rest rest;

  PackedCase(
      Head head,
      int today,
      int next,
      long place0,
      long place1,
      long row0,
      int[] held,
      long[] duties,
      Rest rest,
      boolean settled) {
    this.head = head;
    this.place0 = place0;
    this.place1 = place1;
    this.row0 = row0;
    this.held = held;
    this.duties = duties;
    this.rest = rest;
    int first = next == UNKNOWN ? Passage.next(this) : next;
    this.days = Math.max(0, Math.min(first == NEVER ? LATEST : first - head.day, LATEST)) << TODAY
        | (today - head.day)
        | (settled ? 0 : UNSETTLED);
  }

  static boolean fits(LocalDate day) {
    return Math.abs(day.toEpochDay()) < FARTHEST;
  }

  /** The day up to which the file speaks. */
  final int today() {
    return head.day + (days & LONGEST);
  }

  /** No term runs out and no breach is to be noted before this day. */
  final int next() {
    return head.day + (days >>> TODAY & LATEST);
  }

  /** Whether an accepted event gave this file, so that the days of duties follow the terms. */
  final boolean isSettled() {
    return days >= 0;
  }

  final long row(int word) {
    return word == 0 ? row0 : rest.rows[word - 1];
  }

  final int stage(CompiledProcedure procedure) {
    return stage(procedure, place0, place1);
  }

  /** The stage of a procedure, where the words of the file itself are these. */
  final int stage(CompiledProcedure procedure, long word0, long word1) {
    return (int) (word(procedure.word, word0, word1) >>> procedure.shift) & (1 << STAGE) - 1;
  }

  final int since(CompiledProcedure procedure) {
    return since(procedure, place0, place1);
  }

  /** The day of entry of a procedure, where the words of the file itself are these. */
  final int since(CompiledProcedure procedure, long word0, long word1) {
    long word = word(procedure.word, word0, word1);
    return head.day + ((int) (word >>> (procedure.shift + STAGE)) & LONGEST);
  }

  private long word(int word, long word0, long word1) {
    return word == 0 ? word0 : word == 1 ? word1 : rest.places[word - 2];
  }

  /** The last day of the term that runs in a procedure, or {@link #NEVER}. */
  final int validThrough(CompiledProcedure procedure) {
    return validThrough(procedure, stage(procedure), since(procedure));
  }

  /** The last day of the term that runs in a procedure that entered a stage on a day, or {@link #NEVER}. */
  final int validThrough(CompiledProcedure procedure, int stage, int since) {
    int extended = rest.mark(procedure.index).extended();
    if (extended != Mark.NOT_EXTENDED) {
      return extended;
    }
    CompiledTerm term = procedure.terms[stage];
    return term == null ? NEVER : term.lastDay(this, since);
  }

  /** The word in which a procedure stands, once it has entered a stage on a day. */
  final long entered(CompiledProcedure procedure, long word, int stage, int day) {
    long place = (long) (day - head.day) << STAGE | stage;
    return (word & ~(((1L << PLACE) - 1) << procedure.shift)) | (place << procedure.shift);
  }
}
