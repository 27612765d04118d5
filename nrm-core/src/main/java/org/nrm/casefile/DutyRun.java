package org.nrm.casefile;

import java.util.Arrays;

/**
 * What an accepted event, or the entry into a stage, does to the open duties of a case. Sets of duties and of procedures are
 * bits, by their places in the mechanism's order.
 */
final class DutyRun {
  static final int NO_EVENT = -1;

  /** The case with the facts that hold afterwards; where the procedures stand afterwards is told beside it. */
  private final PackedCase file;

  private final long place0;
  private final long place1;
  private final int day;
  private final int type;
  private final long entered;

  /**
   * Looks at an accepted event, or at a term that ran out.
   *
   * @param file the case, with the facts that hold afterwards
   * @param place0 the first word of where the procedures stand afterwards
   * @param place1 the second word
   * @param day the day
   * @param type the event type, or -1 if only a term ran out
   * @param entered the procedures that have entered a stage
   */
  DutyRun(PackedCase file, long place0, long place1, int day, int type, long entered) {
    this.file = file;
    this.place0 = place0;
    this.place1 = place1;
    this.day = day;
    this.type = type;
    this.entered = entered & file.head.form.dutiful;
  }

  /** The duties to be opened, if they are not open already. */
  long opened() {
    CompiledMechanism form = file.head.form;
    long opened = type == NO_EVENT || form.opened[type] == 0 ? 0 : happened();
    for (long left = entered; left != 0; left &= left - 1) {
      CompiledProcedure procedure = form.procedures[Long.numberOfTrailingZeros(left)];
      opened |= procedure.opened[stage(procedure)];
    }
    return opened;
  }

  /** The duties that the event opens where the procedures stand. */
  private long happened() {
    CompiledMechanism form = file.head.form;
    long opened = form.opened[type];
    for (long left = opened; left != 0; left &= left - 1) {
      CompiledDuty duty = form.duties[Long.numberOfTrailingZeros(left)];
      opened &= duty.ceases(stage(duty.procedure)) ? ~(1L << duty.index) : -1;
    }
    return opened;
  }

  /** The duties that the event meets or that fall away. */
  private long gone() {
    CompiledMechanism form = file.head.form;
    long gone = type == NO_EVENT ? 0 : form.met[type];
    for (long left = entered; left != 0; left &= left - 1) {
      CompiledProcedure procedure = form.procedures[Long.numberOfTrailingZeros(left)];
      gone |= procedure.ceased[stage(procedure)];
    }
    return gone;
  }

  /**
   * The open duties afterwards.
   *
   * @param follow whether those that are due by the end of a term have to follow it
   */
  long[] duties(boolean follow) {
    long opened = opened();
    if (file.duties.length == 0) {
      return opened == 0 ? file.duties : open(new long[Long.bitCount(opened)], 0, 0);
    }
    long gone = gone();
    int kept = Duties.kept(file.duties, gone);
    long running = Duties.running(file.duties, gone);
    int more = Long.bitCount(opened & ~running);
    if (more == 0 && kept == file.duties.length && (!follow || !Duties.anyExpires(file))) {
      return file.duties;
    }
    long[] open = new long[kept + more];
    int count = 0;
    for (long entry : file.duties) {
      if (!Duties.isGone(entry, gone)) {
        open[count++] = follow ? moved(entry) : entry;
      }
    }
    return more == 0 ? open : open(open, kept, running);
  }

  private long moved(long entry) {
    CompiledDuty duty = file.head.form.duties[Duties.duty(entry)];
    if (!duty.expires || Duties.isNotedAsBreached(entry)) {
      return entry;
    }
    int since = Duties.since(entry, file.head.day);
    int due = CompiledDuty.notBefore(since, validThrough(duty.procedure));
    return Duties.entry(duty, since, due, file.head.day);
  }

  /** Adds what the entries open, then what the event opens. */
  private long[] open(long[] open, int kept, long running) {
    CompiledMechanism form = file.head.form;
    int count = kept;
    long known = running;
    for (long left = entered; left != 0; left &= left - 1) {
      CompiledProcedure procedure = form.procedures[Long.numberOfTrailingZeros(left)];
      int before = count;
      count = start(procedure.opened[stage(procedure)] & ~known, open, count);
      known |= Duties.all(open, before, count);
    }
    if (type != NO_EVENT && form.opened[type] != 0) {
      count = start(happened() & ~known, open, count);
    }
    return count == open.length ? open : count == 0 ? Duties.NONE : Arrays.copyOf(open, count);
  }

  private int start(long opened, long[] open, int count) {
    CompiledMechanism form = file.head.form;
    int next = count;
    for (long left = opened; left != 0; left &= left - 1) {
      CompiledDuty duty = form.duties[Long.numberOfTrailingZeros(left)];
      if (duty.condition.holds(file, form.silence, day, since(duty.procedure))) {
        open[next++] = Duties.entry(duty, day, due(duty), file.head.day);
      }
    }
    return next;
  }

  private int due(CompiledDuty duty) {
    if (duty.expires) {
      return CompiledDuty.notBefore(day, validThrough(duty.procedure));
    }
    return duty.within == null ? PackedCase.NEVER : duty.within.lastDay(day);
  }

  private int validThrough(CompiledProcedure procedure) {
    return file.validThrough(procedure, stage(procedure), since(procedure));
  }

  private int stage(CompiledProcedure procedure) {
    return file.stage(procedure, place0, place1);
  }

  private int since(CompiledProcedure procedure) {
    return file.since(procedure, place0, place1);
  }
}
