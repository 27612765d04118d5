package org.nrm.casefile;

import java.util.Arrays;

/**
 * What an accepted event, or the entry into a stage, does to the open duties of a case. Sets of duties and of procedures are
 * bits, by their places in the mechanism's order.
 */
final class DutyRun {
  static final int NO_EVENT = -1;

  private DutyRun() {}

  /** The duties that entries into stages, and an event, would open, if they are not open already. */
  static long opened(PackedCase file, long place0, long place1, int type, long entered) {
    CompiledMechanism form = file.head.form;
    long opened = 0;
    for (long left = entered & form.dutiful; left != 0; left &= left - 1) {
      CompiledProcedure procedure = form.procedures[Long.numberOfTrailingZeros(left)];
      opened |= procedure.opened[file.stage(procedure, place0, place1)];
    }
    return type == NO_EVENT ? opened : opened | happened(file, place0, place1, type);
  }

  /** The duties that an event opens where the procedures stand. */
  private static long happened(PackedCase file, long place0, long place1, int type) {
    CompiledMechanism form = file.head.form;
    long opened = form.opened[type];
    for (long left = opened; left != 0; left &= left - 1) {
      CompiledDuty duty = form.duties[Long.numberOfTrailingZeros(left)];
      if (duty.ceases(file.stage(duty.procedure, place0, place1))) {
        opened &= ~(1L << duty.index);
      }
    }
    return opened;
  }

  /** The duties that an event meets or that fall away. */
  private static long gone(PackedCase file, long place0, long place1, int type, long entered) {
    CompiledMechanism form = file.head.form;
    long gone = type == NO_EVENT ? 0 : form.met[type];
    for (long left = entered & form.dutiful; left != 0; left &= left - 1) {
      CompiledProcedure procedure = form.procedures[Long.numberOfTrailingZeros(left)];
      gone |= procedure.ceased[file.stage(procedure, place0, place1)];
    }
    return gone;
  }

  /**
   * The open duties after an accepted event, or after a term ran out.
   *
   * @param file the case, with the facts that hold afterwards
   * @param place0 the first word of where the procedures stand afterwards
   * @param place1 the second word
   * @param day the day of the event
   * @param type the event type, or -1 if only a term ran out
   * @param entered the procedures that have entered a stage
   */
  static long[] after(
      PackedCase file, long place0, long place1, int day, int type, long entered) {
    long opened = opened(file, place0, place1, type, entered);
    boolean any = file.duties.length > 0;
    long gone = any ? gone(file, place0, place1, type, entered) : 0;
    boolean moves = any && type != NO_EVENT && Duties.anyExpires(file);
    long running = any ? Duties.running(file.duties, gone) : 0;
    int kept = any ? Duties.kept(file.duties, gone) : 0;
    int more = Long.bitCount(opened & ~running);
    if (more == 0 && !moves && kept == file.duties.length) {
      return file.duties;
    }
    if (kept + more == 0) {
      return Duties.NONE;
    }
    long[] open = new long[kept + more];
    int count = 0;
    for (long entry : file.duties) {
      if (!Duties.isGone(entry, gone)) {
        open[count++] = moves ? moved(file, place0, place1, entry) : entry;
      }
    }
    return more == 0 ? open : opened(file, place0, place1, day, type, entered, open, count, running);
  }

  private static long moved(PackedCase file, long place0, long place1, long entry) {
    CompiledDuty duty = file.head.form.duties[Duties.duty(entry)];
    if (!duty.expires || Duties.isNotedAsBreached(entry)) {
      return entry;
    }
    int opened = file.head.day;
    int since = Duties.since(entry, opened);
    int due = CompiledDuty.notBefore(since, validThrough(file, place0, place1, duty.procedure));
    return Duties.due(entry, opened) == due ? entry : Duties.entry(duty, since, due, opened);
  }

  private static int validThrough(
      PackedCase file, long place0, long place1, CompiledProcedure procedure) {
    return file.validThrough(
        procedure,
        file.stage(procedure, place0, place1),
        file.since(procedure, place0, place1));
  }

  /** Adds what the entries open, then what the event opens. */
  private static long[] opened(
      PackedCase file,
      long place0,
      long place1,
      int day,
      int type,
      long entered,
      long[] open,
      int kept,
      long running) {
    CompiledMechanism form = file.head.form;
    int count = kept;
    long known = running;
    for (long left = entered & form.dutiful; left != 0; left &= left - 1) {
      CompiledProcedure procedure = form.procedures[Long.numberOfTrailingZeros(left)];
      long opened = procedure.opened[file.stage(procedure, place0, place1)] & ~known;
      int before = count;
      count = start(file, place0, place1, day, opened, open, count);
      known |= Duties.all(open, before, count);
    }
    if (type != NO_EVENT) {
      long opened = happened(file, place0, place1, type) & ~known;
      count = start(file, place0, place1, day, opened, open, count);
    }
    return count == open.length ? open : count == 0 ? Duties.NONE : Arrays.copyOf(open, count);
  }

  private static int start(
      PackedCase file, long place0, long place1, int day, long opened, long[] open, int count) {
    CompiledMechanism form = file.head.form;
    int next = count;
    for (long left = opened; left != 0; left &= left - 1) {
      CompiledDuty duty = form.duties[Long.numberOfTrailingZeros(left)];
      int since = file.since(duty.procedure, place0, place1);
      if (duty.condition.holds(file, form.silence, day, since)) {
        int due = due(file, place0, place1, day, duty);
        open[next++] = Duties.entry(duty, day, due, file.head.day);
      }
    }
    return next;
  }

  private static int due(
      PackedCase file, long place0, long place1, int day, CompiledDuty duty) {
    if (duty.expires) {
      return CompiledDuty.notBefore(day, validThrough(file, place0, place1, duty.procedure));
    }
    return duty.within == null ? PackedCase.NEVER : duty.within.lastDay(day);
  }
}
