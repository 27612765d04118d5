package org.nrm.casefile;

/**
 * The open duties of a case as numbers, in the order in which they were opened: which duty (8 bits), whether it was breached,
 * the days on which it was opened and is due, counted from the day on which the case was opened (15 and 20 bits), and the
 * instance that it goes with (12 bits).
 *
 * <p>A breach is noted only of duties that are due by the end of a term, since their day can move. Of others it follows from
 * the day.
 */
final class Duties {
  static final long[] NONE = {};
  static final int MOST = 255;
  static final int MOST_INSTANCES = (1 << 12) - 2;
  private static final long BREACHED = 1L << 8;
  private static final int SINCE = 9;
  private static final int DUE = 24;
  private static final int KEY = 44;
  private static final int DUE_BITS = (1 << 20) - 1;

  private Duties() {}

  static boolean fits(int since, int due, int opened) {
    return since >= opened
        && since - opened <= PackedCase.LONGEST
        && due >= opened
        && (due == PackedCase.NEVER || due - opened < DUE_BITS);
  }

  static long entry(CompiledDuty duty, int since, int due, int opened) {
    long day = due == PackedCase.NEVER ? DUE_BITS : due - opened;
    return day << DUE | (long) (since - opened) << SINCE | duty.index;
  }

  static long breached(long entry) {
    return entry | BREACHED;
  }

  static long keyed(long entry, int instance) {
    return entry | (long) (instance + 1) << KEY;
  }

  static int duty(long entry) {
    return (int) entry & MOST;
  }

  static boolean isNotedAsBreached(long entry) {
    return (entry & BREACHED) != 0;
  }

  static int since(long entry, int opened) {
    return (int) (entry >>> SINCE & PackedCase.LONGEST) + opened;
  }

  static int due(long entry, int opened) {
    int due = (int) (entry >>> DUE) & DUE_BITS;
    return due == DUE_BITS ? PackedCase.NEVER : due + opened;
  }

  /** Which instance it goes with, or -1. */
  static int instance(long entry) {
    return (int) (entry >>> KEY) - 1;
  }

  static boolean isBreached(long entry, CompiledDuty duty, PackedCase file) {
    return duty.expires ? isNotedAsBreached(entry) : due(entry, file.head.day) < file.today();
  }

  /** Whether a duty is due by the end of a term, and not overdue. */
  static boolean anyExpires(PackedCase file) {
    for (long entry : file.duties) {
      if (file.head.form.duties[duty(entry)].expires && !isNotedAsBreached(entry)) {
        return true;
      }
    }
    return false;
  }

  /** The first day on which a duty is overdue whose breach is noted, and is not yet. */
  static int nextBreach(PackedCase file) {
    int first = PackedCase.NEVER;
    for (long entry : file.duties) {
      if (file.head.form.duties[duty(entry)].expires && !isNotedAsBreached(entry)) {
        int due = due(entry, file.head.day);
        first = due == PackedCase.NEVER ? first : Math.min(first, due + 1);
      }
    }
    return first;
  }

  /** The duties once those are noted as breached that are overdue on a day. */
  static long[] overdue(PackedCase file, int day) {
    long[] noted = file.duties.clone();
    for (int i = 0; i < noted.length; i++) {
      if (file.head.form.duties[duty(noted[i])].expires && due(noted[i], file.head.day) < day) {
        noted[i] = breached(noted[i]);
      }
    }
    return noted;
  }

  /** Whether a duty is one of some, which those of instances never are. */
  static boolean isGone(long entry, long gone) {
    return (gone >>> duty(entry) & 1) != 0 && entry >>> KEY == 0;
  }

  /** How many are left without some. */
  static int kept(long[] duties, long gone) {
    int count = duties.length;
    for (long entry : duties) {
      count -= isGone(entry, gone) ? 1 : 0;
    }
    return count;
  }

  /** Those left without some, a bit for each, not counting those of instances. */
  static long running(long[] duties, long gone) {
    return all(duties, 0, duties.length) & ~gone;
  }

  /** Those between two places, a bit for each, not counting those of instances. */
  static long all(long[] duties, int from, int to) {
    long all = 0;
    for (int i = from; i < to; i++) {
      all |= duties[i] >>> KEY == 0 ? 1L << duty(duties[i]) : 0;
    }
    return all;
  }
}
