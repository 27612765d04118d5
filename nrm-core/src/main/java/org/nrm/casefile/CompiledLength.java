package org.nrm.casefile;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;
import org.nrm.condition.Length;
import org.nrm.condition.WorkingCalendar;

/** A length of time that is added to days counted as {@link LocalDate#toEpochDay()} does. */
@SuppressWarnings("JavaPeriodGetDays") // the days part is meant: months are told apart from it
final class CompiledLength {
  private final int months;
  private final int days;

  /** The length if it is one of working days. */
  private final @Nullable Length length;

  private final WorkingCalendar calendar;

  CompiledLength(Length length, WorkingCalendar calendar) {
    Period period = length.period();
    this.months = (int) period.toTotalMonths();
    this.days = period.getDays();
    this.length = length.inWorkingDays() ? length : null;
    this.calendar = calendar;
  }

  /** The last day of this length when it is counted from the day after a start. */
  int lastDay(int start) {
    if (length != null) {
      return (int) length.lastDay(LocalDate.ofEpochDay(start), calendar).toEpochDay();
    }
    return months == 0
        ? start + days
        : (int) LocalDate.ofEpochDay(start).plusMonths(months).toEpochDay() + days;
  }
}
