package org.nrm.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lets time pass over a case file in numbers: terms run out and duties become overdue, each on its day. */
final class Passage {
  private Passage() {}

  /** The first day on which time may change something. */
  static int next(PackedCase file) {
    int next = Math.min(Duties.nextBreach(file), instances(file));
    for (CompiledProcedure procedure : file.head.form.timed) {
      next = Math.min(next, earliest(file, procedure));
    }
    return next;
  }

  /** A day before which the stage after that of a procedure is not entered. */
  private static int earliest(PackedCase file, CompiledProcedure procedure) {
    if (!procedure.isTimed(file.stage(procedure))) {
      return PackedCase.NEVER;
    }
    int last = file.validThrough(procedure);
    return last == PackedCase.NEVER ? last : Math.max(last, file.since(procedure)) + 1;
  }

  /** The day on which the stage after that of a procedure is entered if nothing but time happens. */
  private static int lapse(PackedCase file, CompiledProcedure procedure) {
    CompiledTerm term = procedure.terms[file.stage(procedure)];
    int last = term == null ? PackedCase.NEVER : file.validThrough(procedure);
    return term == null || last == PackedCase.NEVER
        ? PackedCase.NEVER
        : term.lapse(file, file.since(procedure), last);
  }

  private static int instances(PackedCase file) {
    return file.rest.instances.isEmpty() ? PackedCase.NEVER : lapseOfInstances(file);
  }

  private static int lapseOfInstances(PackedCase file) {
    int first = PackedCase.NEVER;
    for (Position position : file.rest.instances) {
      CompiledProcedure procedure = file.head.form.procedure(position.procedure());
      if (position.validThrough().isPresent()
          && procedure.isTimed(procedure.stage(position.stage()))) {
        LocalDate last = position.validThrough().get();
        LocalDate counted = last.isBefore(position.since()) ? position.since() : last;
        first = Math.min(first, (int) Math.min(counted.toEpochDay() + 1, PackedCase.NEVER));
      }
    }
    return first;
  }

  /** The file as of a day; null if what happens until then is left to the interpreter. */
  static @Nullable CaseFile to(CaseFile file, int day) {
    CaseFile now = file;
    while (day - file.head.day <= PackedCase.LONGEST) {
      int breach = Duties.nextBreach(now);
      int lapse = PackedCase.NEVER;
      for (CompiledProcedure procedure : now.head.form.timed) {
        lapse = Math.min(lapse, lapse(now, procedure));
      }
      int instances = instances(now);
      if (instances <= day) {
        return null;
      }
      if (Math.min(breach, lapse) > day) {
        return now.on(day);
      }
      now = breach <= lapse ? now.duties(Duties.overdue(now, breach), false) : lapsed(now, lapse);
    }
    return null;
  }

  /** Lapses of one day happen together: each is settled before any of them changes what the others read. */
  private static CaseFile lapsed(CaseFile file, int day) {
    List<CompiledProcedure> lapses = new ArrayList<>();
    for (CompiledProcedure procedure : file.head.form.timed) {
      if (lapse(file, procedure) == day) {
        lapses.add(procedure);
      }
    }
    CaseFile now = file;
    for (CompiledProcedure procedure : lapses) {
      int left = now.stage(procedure);
      CompiledTerm term = java.util.Objects.requireNonNull(procedure.terms[left]);
      NextCase next = new NextCase(now, day);
      next.enter(procedure, term.then, Mark.lapsedFrom(left));
      now = next.file(DutyRun.NO_EVENT, 1L << procedure.index);
    }
    return now;
  }
}
