package org.nrm.analysis.explore;

/**
 * One thing that a step says about dates. Dates are numbered: {@link #NOW} is the day reached, {@link #DAY} the day of the
 * step, {@link #LAST} that of the step before, {@link #OPENING} the first day of all, {@link #SPARE} a date in passing; the
 * rest are days on which stages were entered, last days of terms, and date facts.
 *
 * <p>The same list of these is read twice: by {@link Zones}, for all dates that are possible together, and by
 * {@link Dating}, for the earliest ones on a real calendar.
 *
 * @param kind what is said
 * @param date the date that it is said of
 * @param other the date that it is measured against
 * @param stretch a length counted from {@code other}
 * @param plus days added to the last day of the length
 */
record TimeOp(Kind kind, int date, int other, Stretch stretch, int plus) {
  static final int NOW = 0;
  static final int DAY = 1;
  static final int LAST = 2;
  static final int OPENING = 3;
  static final int SPARE = 4;
  static final int FIRST_OTHER = 5;

  /** What is said of a date. */
  enum Kind {
    /** It is not before the other day. */
    AT_LEAST,
    /** It is not after the other day. */
    AT_MOST,
    /** It is from now on that other day. */
    SET,
    /** It no longer matters. */
    FORGET,
    /** Any time may pass before what follows. */
    PASS
  }

  static TimeOp atLeast(int date, int other, Stretch stretch, int plus) {
    return new TimeOp(Kind.AT_LEAST, date, other, stretch, plus);
  }

  static TimeOp atLeast(int date, int other, int plus) {
    return atLeast(date, other, Stretch.NONE, plus);
  }

  static TimeOp atMost(int date, int other, Stretch stretch, int plus) {
    return new TimeOp(Kind.AT_MOST, date, other, stretch, plus);
  }

  static TimeOp atMost(int date, int other, int plus) {
    return atMost(date, other, Stretch.NONE, plus);
  }

  static TimeOp set(int date, int other, Stretch stretch, int plus) {
    return new TimeOp(Kind.SET, date, other, stretch, plus);
  }

  static TimeOp set(int date, int other, int plus) {
    return set(date, other, Stretch.NONE, plus);
  }

  static TimeOp forget(int date) {
    return new TimeOp(Kind.FORGET, date, date, Stretch.NONE, 0);
  }

  static TimeOp pass() {
    return new TimeOp(Kind.PASS, NOW, NOW, Stretch.NONE, 0);
  }
}
