package org.nrm.casefile;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.nrm.vocabulary.FactId;

/** The next file of a case while it is put together. */
final class NextCase {
  private final CaseFile file;
  private final FactBits facts;
  private final int day;
  private long place0;
  private long place1;
  private long row0;
  private int[] held;
  private long[] duties;
  private Rest rest;

  NextCase(CaseFile file, int day) {
    this.file = file;
    this.facts = file.head.form.facts;
    this.day = day;
    place0 = file.place0;
    place1 = file.place1;
    row0 = file.row0;
    held = file.held;
    duties = file.duties;
    rest = file.rest;
  }

  /** The file, once the duties have followed an event, or a lapse, and the entries that it caused. */
  CaseFile file(int type, long entered) {
    boolean settled = type != DutyRun.NO_EVENT;
    CaseFile whole = new CaseFile(
        file.head, day, PackedCase.UNKNOWN, place0, place1, row0, held, duties, rest, settled);
    long[] after = new DutyRun(whole, place0, place1, day, type, entered).duties(settled);
    return after == duties ? whole : whole.duties(after, settled);
  }

  void establish(Establishing what) {
    if (what.any) {
      int[] before = held;
      held = HeldFacts.after(before, row0, rest, what, day, file.head.day);
      row0 = HeldFacts.row(row0, 0, before, what);
      for (int word = 1; word <= rest.rows.length; word++) {
        long row = HeldFacts.row(rest.rows[word - 1], word, before, what);
        if (row != rest.rows[word - 1]) {
          rest = rest.row(word - 1, row);
        }
      }
    }
  }

  void retract(FactId id) {
    int fact = facts.index(id);
    int at = HeldFacts.find(held, facts.numbers, fact);
    if (at >= 0) {
      int[] left = Arrays.copyOf(held, held.length - 1);
      System.arraycopy(held, at + 1, left, at, left.length - at);
      held = left;
      int number = facts.number[fact];
      set(
          fact,
          facts.presumed[facts.word[fact]] & facts.mask[fact],
          number < 0 ? 0 : facts.presumedNumbers[number]);
    }
  }

  /** Sets what is known of a fact. The entries are this case's own when this is called. */
  private void set(int fact, long bits, int number) {
    int word = facts.word[fact];
    if (word == 0) {
      row0 = (row0 & ~facts.mask[fact]) | bits;
    } else {
      rest = rest.row(word - 1, (rest.rows[word - 1] & ~facts.mask[fact]) | bits);
    }
    if (facts.number[fact] >= 0) {
      held[facts.number[fact]] = number;
    }
  }

  /** Retracts and establishes facts as a transition does. */
  void changeFacts(@Nullable CompiledTransition transition) {
    if (transition != null) {
      transition.transition.retracts().forEach(this::retract);
      establish(transition.establishes);
    }
  }

  /** Lets a procedure take a transition from where it stands; gives its bit if it enters a stage. */
  long take(CompiledProcedure procedure, @Nullable CompiledTransition transition) {
    if (transition == null) {
      return 0;
    }
    if (transition.to >= 0) {
      enter(procedure, transition.to, Mark.NONE);
      return 1L << procedure.index;
    }
    if (transition.counted) {
      Mark mark = rest.mark(procedure.index).used(transition.transition.id());
      mark(
          procedure,
          transition.extension == null
              ? mark
              : mark.extended(transition.extended(file, procedure, transition.extension)));
    }
    return 0;
  }

  void enter(CompiledProcedure procedure, int stage, Mark mark) {
    if (procedure.word == 0) {
      place0 = file.entered(procedure, place0, stage, day);
    } else if (procedure.word == 1) {
      place1 = file.entered(procedure, place1, stage, day);
    } else {
      int at = procedure.word - 2;
      rest = rest.places(at, file.entered(procedure, rest.places[at], stage, day));
    }
    mark(procedure, mark);
  }

  @SuppressWarnings("ReferenceEquality") // a mark that is there already is not set again
  private void mark(CompiledProcedure procedure, Mark mark) {
    if (rest.mark(procedure.index) != mark) {
      rest = rest.mark(procedure.index, mark, file.head.form.procedures.length);
    }
  }
}
