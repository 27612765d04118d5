package org.nrm.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.nrm.condition.Condition;
import org.nrm.condition.Truth;

/**
 * A yes-or-no test of numbers. It says whether a condition is met, or whether its opposite is; a condition of which
 * neither holds is not established. What a probe reads are bits that stand for a value being known, so that a test of bits
 * never takes the unknown for a no.
 */
sealed interface Probe {
  /**
   * Runs the test.
   *
   * @param file where things stand
   * @param event what lies over the facts of the file
   * @param day the day on which the condition is read
   * @param since the day on which the procedure it belongs to entered its stage
   */
  boolean holds(PackedCase file, Reading event, int day, int since);

  /** The bits of the first row that must all be set, if the test asks for nothing else; else zero. */
  default long allOfFirstRow() {
    return 0;
  }

  /** The same answer always. */
  record Fixed(boolean answer) implements Probe {
    static final Probe YES = new Fixed(true);
    static final Probe NO = new Fixed(false);

    @Override
    public boolean holds(PackedCase file, Reading event, int day, int since) {
      return answer;
    }
  }

  /** All of some bits of a row are set. */
  record All(int word, long bits) implements Probe {
    @Override
    public boolean holds(PackedCase file, Reading event, int day, int since) {
      return (event.over(file, word) & bits) == bits;
    }

    @Override
    public long allOfFirstRow() {
      return word == 0 ? bits : 0;
    }
  }

  /** One of some bits of a row is set. */
  record Any(int word, long bits) implements Probe {
    @Override
    public boolean holds(PackedCase file, Reading event, int day, int since) {
      return (event.over(file, word) & bits) != 0;
    }
  }

  /** None of some bits of a row is set: nothing is known. */
  record None(int word, long bits) implements Probe {
    @Override
    public boolean holds(PackedCase file, Reading event, int day, int since) {
      return (event.over(file, word) & bits) == 0;
    }
  }

  /** A number is known and lies between two bounds, or outside them. */
  record Within(int fact, long least, long most, boolean inside) implements Probe {
    @Override
    public boolean holds(PackedCase file, Reading event, int day, int since) {
      if (!event.known(file, fact)) {
        return false;
      }
      int number = event.number(file, fact);
      return (least <= number && number <= most) == inside;
    }
  }

  /** A procedure that runs once stands in one of some stages. */
  record Standing(CompiledProcedure procedure, long stages) implements Probe {
    @Override
    public boolean holds(PackedCase file, Reading event, int day, int since) {
      return (stages >>> file.stage(procedure) & 1) != 0;
    }
  }

  /** A length of time is over, or is not; neither if the day that it is counted from is not known. */
  record Passed(CompiledLength length, CompiledAnchor anchor, int more, boolean passed)
      implements Probe {
    @Override
    public boolean holds(PackedCase file, Reading event, int day, int since) {
      int first = first(file, event, since);
      return first != PackedCase.NEVER && (day >= first) == passed;
    }

    /** The first day on which the length is over, or {@link PackedCase#NEVER}. */
    int first(PackedCase file, Reading event, int since) {
      int start = anchor.day(file, event, since);
      return start == PackedCase.NEVER ? start : length.lastDay(start) + more;
    }
  }

  /** Every one of some tests. */
  record Both(Probe first, Probe second) implements Probe {
    @Override
    public boolean holds(PackedCase file, Reading event, int day, int since) {
      return first.holds(file, event, day, since) && second.holds(file, event, day, since);
    }
  }

  /** One of some tests. */
  record Either(Probe first, Probe second) implements Probe {
    @Override
    public boolean holds(PackedCase file, Reading event, int day, int since) {
      return first.holds(file, event, day, since) || second.holds(file, event, day, since);
    }
  }

  /** A condition that has no form in numbers, read as it is told. */
  record Told(Condition condition, Truth truth) implements Probe {
    @Override
    public boolean holds(PackedCase file, Reading event, int day, int since) {
      CaseFile whole = (CaseFile) file;
      View view = new View(
          whole.mechanism(),
          LocalDate.ofEpochDay(day),
          whole.facts(),
          event.facts,
          whole.positions(),
          Optional.of(LocalDate.ofEpochDay(since)));
      return condition.truth(view) == truth;
    }
  }
}
