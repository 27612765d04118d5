package org.nrm.casefile;

import java.util.Arrays;

/** What an accepted event, or the entry into a stage, does to the open duties of a case. */
final class DutyRun {
  static final int NO_EVENT = -1;

  /** The case with the facts that hold afterwards; where the procedures stand afterwards is told beside it. */
  private final PackedCase file;

  private final CompiledMechanism form;
  private final long place0;
  private final long place1;
  private final int day;
  private long[] open = Duties.NONE;
  private int count;

  /** The duties that are open, a bit for each, not counting those of instances. */
  private long running;

  private DutyRun(PackedCase file, long place0, long place1, int day) {
    this.file = file;
    this.form = file.head.form;
    this.place0 = place0;
    this.place1 = place1;
    this.day = day;
  }

  /**
   * The duties after an accepted event.
   *
   * @param file the case, with the facts that hold afterwards
   * @param place0 the first word of where the procedures stand afterwards
   * @param place1 the second word
   * @param day the day of the event
   * @param type the event type, or -1 if only a term ran out
   * @param entered the procedures that have entered a stage, a bit for each
   */
  static long[] after(
      PackedCase file, long place0, long place1, int day, int type, long entered) {
    CompiledMechanism form = file.head.form;
    long gone = type == NO_EVENT ? 0 : form.met[type];
    long opened = type == NO_EVENT ? 0 : form.opened[type];
    for (long left = entered; left != 0; left &= left - 1) {
      CompiledProcedure procedure = form.procedures[Long.numberOfTrailingZeros(left)];
      if (procedure.dutiful) {
        int stage = file.stage(procedure, place0, place1);
        gone |= procedure.ceased[stage];
        opened |= procedure.opened[stage];
      }
    }
    boolean moves = type != NO_EVENT && Duties.anyExpires(file);
    if (opened == 0 && !moves && !concerns(file.duties, gone)) {
      return file.duties;
    }
    DutyRun run = new DutyRun(file, place0, place1, day);
    run.keep(gone, moves, Long.bitCount(opened));
    run.open(type, entered);
    return run.duties();
  }

  private static boolean concerns(long[] duties, long gone) {
    for (long entry : duties) {
      if ((gone >>> Duties.duty(entry) & 1) != 0) {
        return true;
      }
    }
    return false;
  }

  /** Keeps what is not met and does not cease, and sets the days anew that move with the end of a term. */
  private void keep(long gone, boolean moves, int more) {
    int kept = 0;
    for (long entry : file.duties) {
      kept += isGone(entry, gone) ? 0 : 1;
    }
    open = new long[kept + more];
    for (long entry : file.duties) {
      if (!isGone(entry, gone)) {
        CompiledDuty duty = form.duties[Duties.duty(entry)];
        boolean set = moves && duty.expires && !Duties.isNotedAsBreached(entry);
        open[count++] = set ? moved(duty, entry) : entry;
        running |= Duties.instance(entry) < 0 ? 1L << duty.index : 0;
      }
    }
  }

  private static boolean isGone(long entry, long gone) {
    return (gone >>> Duties.duty(entry) & 1) != 0 && Duties.instance(entry) < 0;
  }

  private long moved(CompiledDuty duty, long entry) {
    int since = Duties.since(entry, file.head.day);
    int due = CompiledDuty.notBefore(since, validThrough(duty.procedure));
    return Duties.entry(duty, since, due, file.head.day);
  }

  private int validThrough(CompiledProcedure procedure) {
    return file.validThrough(procedure, file.stage(procedure, place0, place1), since(procedure));
  }

  private int since(CompiledProcedure procedure) {
    return file.since(procedure, place0, place1);
  }

  private void open(int type, long entered) {
    for (long left = entered; left != 0; left &= left - 1) {
      CompiledProcedure procedure = form.procedures[Long.numberOfTrailingZeros(left)];
      if (procedure.dutiful) {
        start(procedure.opened[file.stage(procedure, place0, place1)]);
      }
    }
    if (type != NO_EVENT) {
      for (long left = form.opened[type]; left != 0; left &= left - 1) {
        CompiledDuty duty = form.duties[Long.numberOfTrailingZeros(left)];
        if (!duty.ceases(file.stage(duty.procedure, place0, place1))) {
          start(1L << duty.index);
        }
      }
    }
  }

  private void start(long opened) {
    for (long left = opened & ~running; left != 0; left &= left - 1) {
      CompiledDuty duty = form.duties[Long.numberOfTrailingZeros(left)];
      if (duty.condition.holds(file, form.silence, day, since(duty.procedure))) {
        running |= 1L << duty.index;
        open[count++] = Duties.entry(duty, day, due(duty), file.head.day);
      }
    }
  }

  private int due(CompiledDuty duty) {
    if (duty.expires) {
      return CompiledDuty.notBefore(day, validThrough(duty.procedure));
    }
    return duty.within == null ? PackedCase.NEVER : duty.within.lastDay(day);
  }

  private long[] duties() {
    if (count == 0) {
      return Duties.NONE;
    }
    return count == open.length ? open : Arrays.copyOf(open, count);
  }
}
