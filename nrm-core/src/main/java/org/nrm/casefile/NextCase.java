package org.nrm.casefile;

import java.util.Arrays;
import org.nrm.mechanism.Establishment;
import org.nrm.vocabulary.Constancy;
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
  private Rest rest;

  NextCase(CaseFile file, int day) {
    this.file = file;
    this.facts = file.head.form.facts;
    this.day = day;
    place0 = file.place0;
    place1 = file.place1;
    row0 = file.row0;
    held = file.held;
    rest = file.rest;
  }

  CaseFile file() {
    return new CaseFile(file.head, day, PackedCase.UNKNOWN, place0, place1, row0, held, rest);
  }

  /** Establishes what an event carries and the case keeps. */
  void keep(Reading event) {
    if (event.keeps) {
      held = HeldFacts.after(file, event);
      row0 = event.kept(file, 0);
      if (event.keepsBeyond) {
        long[] rows = rest.rows.clone();
        for (int word = 1; word <= rows.length; word++) {
          rows[word - 1] = event.kept(file, word);
        }
        rest = rest.rows(rows);
      }
    }
  }

  void establish(Establishment told) {
    int fact = facts.index(told.fact());
    int at = HeldFacts.find(held, facts.numbers, fact);
    long bits = told.value().map(v -> facts.bits(fact, v)).orElse(1L << facts.shift[fact]);
    int number = told.value().map(FactBits::number).orElse(day);
    if (at >= 0
        && (facts.types[fact].constancy() == Constancy.FIXED || holds(fact, bits, number))) {
      return;
    }
    held = at < 0 ? Arrays.copyOf(held, held.length + 1) : held.clone();
    held[at < 0 ? held.length - 1 : at] = HeldFacts.entry(fact, day, file.head.day);
    set(fact, bits, number);
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

  private boolean holds(int fact, long bits, int number) {
    int word = facts.word[fact];
    long row = word == 0 ? row0 : rest.rows[word - 1];
    return (row & facts.mask[fact]) == bits
        && (facts.number[fact] < 0 || held[facts.number[fact]] == number);
  }

  /** Sets what is known of a fact. The numbers are this case's own when this is called. */
  private void set(int fact, long bits, int number) {
    int word = facts.word[fact];
    if (word == 0) {
      row0 = row0 & ~facts.mask[fact] | bits;
    } else {
      long[] rows = rest.rows.clone();
      rows[word - 1] = rows[word - 1] & ~facts.mask[fact] | bits;
      rest = rest.rows(rows);
    }
    if (facts.number[fact] >= 0) {
      held[facts.number[fact]] = number;
    }
  }

  /** Lets a procedure take a transition from where it stands. */
  void take(CompiledProcedure procedure, CompiledTransition transition) {
    if (transition.to >= 0) {
      enter(procedure, transition.to, Mark.NONE);
    } else if (transition.counted) {
      Mark mark = rest.mark(procedure.index).used(transition.transition.id());
      mark(
          procedure,
          transition.extension == null
              ? mark
              : mark.extended(transition.extended(file, procedure, transition.extension)));
    }
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

  private void mark(CompiledProcedure procedure, Mark mark) {
    if (rest.mark(procedure.index) != mark) {
      rest = rest.mark(procedure.index, mark, file.head.form.procedures.length);
    }
  }

}
