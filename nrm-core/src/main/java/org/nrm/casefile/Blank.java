package org.nrm.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import org.nrm.vocabulary.Pseudonym;

/** What a case holds when it is opened: every procedure that runs once at its initial stage, and what is presumed. */
final class Blank {
  private static final int IN_THE_FILE = 2;

  final Rest rest;
  private final CompiledMechanism form;
  private final long place0;
  private final long place1;
  private final int[] held;

  /** The procedures that run once, a bit for each. */
  private final long entered;

  /** Whether nothing depends on the day: no term runs at the start, and no duty is opened. */
  private final boolean timeless;

  Blank(CompiledMechanism form) {
    this.form = form;
    long[] places = new long[form.morePlaces + IN_THE_FILE];
    boolean quiet = true;
    long all = 0;
    for (CompiledProcedure procedure : form.single) {
      int stage = procedure.stage(procedure.procedure.initial());
      places[procedure.word] |= (long) stage << procedure.shift;
      quiet &= !procedure.isTimed(stage) && procedure.opened[stage] == 0;
      all |= 1L << procedure.index;
    }
    timeless = quiet;
    entered = all;
    place0 = places[0];
    place1 = places[1];
    held = form.facts.noneHeld();
    rest = Rest.of(
        Arrays.copyOfRange(places, IN_THE_FILE, places.length),
        Arrays.copyOfRange(form.facts.presumed, 1, form.facts.words));
  }

  CaseFile open(Pseudonym caseId, LocalDate on) {
    if (!form.isNumbered() || !PackedCase.fits(on)) {
      return Work.open(form.mechanism, caseId, on);
    }
    int day = (int) on.toEpochDay();
    CaseFile file = new CaseFile(
        new Head(form, caseId, day),
        day,
        timeless ? PackedCase.NEVER : PackedCase.UNKNOWN,
        place0,
        place1,
        form.facts.presumed[0],
        held,
        Duties.NONE,
        rest,
        true);
    return timeless
        ? file
        : file.duties(
            new DutyRun(file, place0, place1, day, DutyRun.NO_EVENT, entered).duties(false), true);
  }
}
