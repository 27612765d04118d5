package org.nrm.analysis.explore;

import java.time.LocalDate;
import java.util.Optional;
import org.nrm.condition.Length;
import org.nrm.condition.WorkingCalendar;

/**
 * A length of time with the fewest and the most days that it can come to: three months last 89 days at least and 92 at most,
 * forty-five days last forty-five.
 */
record Stretch(Optional<Length> length, WorkingCalendar calendar, int least, int most) {
  private static final LocalDate FROM = LocalDate.of(2095, 12, 1);
  private static final int CYCLE = 9 * 366;

  static final Stretch NONE = new Stretch(Optional.empty(), WorkingCalendar.WEEKDAYS, 0, 0);

  static Stretch of(Length length, WorkingCalendar calendar) {
    if (!length.inWorkingDays() && length.period().toTotalMonths() == 0) {
      int days = days(length, calendar, LocalDate.EPOCH);
      return new Stretch(Optional.of(length), calendar, days, days);
    }
    int least = Integer.MAX_VALUE;
    int most = 0;
    for (int i = 0; i < CYCLE; i++) {
      int days = days(length, calendar, FROM.plusDays(i));
      least = Math.min(least, days);
      most = Math.max(most, days);
    }
    if (length.inWorkingDays()) {
      for (LocalDate holiday : calendar.holidays()) {
        for (int i = 0; i <= most + calendar.holidays().size(); i++) {
          most = Math.max(most, days(length, calendar, holiday.minusDays(i)));
        }
      }
    }
    return new Stretch(Optional.of(length), calendar, least, most);
  }

  private static int days(Length length, WorkingCalendar calendar, LocalDate from) {
    return (int) (length.lastDay(from, calendar).toEpochDay() - from.toEpochDay());
  }

  /** The last day of the length from a day, in days since 1970; it never falls as the day rises. */
  long last(long from) {
    return length.isEmpty()
        ? from
        : length.get().lastDay(LocalDate.ofEpochDay(from), calendar).toEpochDay();
  }

  /** The first day from which the length lasts through a day at least. */
  long first(long through) {
    long from = through - most - 1;
    while (last(from) < through) {
      from++;
    }
    return from;
  }
}
