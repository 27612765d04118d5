package org.nrm.condition;

import java.time.LocalDate;
import java.time.Period;
import org.immutables.value.Value;

/**
 * A length of time as laws give it: days, weeks, months, years, or working days.
 *
 * <p>Lengths are counted from the next day, as is usual: 45 days from 1 March end on 15 April, that day included. Months
 * and years are counted as {@link LocalDate#plus(java.time.temporal.TemporalAmount)} does: three months from 30 November
 * end on the last day of February.
 */
@Value.Immutable
@SuppressWarnings(
    "JavaPeriodGetDays") // the days part is meant: months and years are told apart from it
public sealed interface Length permits ImmutableLength {
  /** {@return the period; days only if these are working days} */
  Period period();

  /** {@return whether the days are working days} */
  boolean inWorkingDays();

  /**
   * Obtains a number of days.
   *
   * @param days zero or more
   * @return the length
   */
  static Length days(int days) {
    return of(Period.ofDays(days));
  }

  /**
   * Obtains a number of months.
   *
   * @param months zero or more
   * @return the length
   */
  static Length months(int months) {
    return of(Period.ofMonths(months));
  }

  /**
   * Obtains a number of years.
   *
   * @param years zero or more
   * @return the length
   */
  static Length years(int years) {
    return of(Period.ofYears(years));
  }

  /**
   * Obtains a number of working days.
   *
   * @param days zero or more
   * @return the length
   */
  static Length workingDays(int days) {
    return checked(Period.ofDays(days), true);
  }

  /**
   * Obtains a period of calendar time.
   *
   * @param period the period, no part of it negative
   * @return the length
   * @throws IllegalArgumentException if a part is negative
   */
  static Length of(Period period) {
    return checked(period, false);
  }

  private static Length checked(Period period, boolean working) {
    if (period.isNegative()) {
      throw new IllegalArgumentException("a length of time is not negative: " + period);
    }
    return ImmutableLength.of(period, working);
  }

  /**
   * Reads the text that {@link #text()} writes.
   *
   * @param text an ISO period such as {@code P45D} or {@code P3M}, or a number of working days such as {@code 5WD}
   * @return the length
   * @throws IllegalArgumentException if the text is neither
   */
  static Length parse(String text) {
    try {
      return text.endsWith("WD")
          ? workingDays(Integer.parseInt(text.substring(0, text.length() - 2)))
          : of(Period.parse(text));
    } catch (java.time.format.DateTimeParseException | NumberFormatException e) {
      throw new IllegalArgumentException(
          "`" + text + "` is not a length of time: write P45D, P3M or 5WD", e);
    }
  }

  /** {@return the ISO period, or the number of working days followed by {@code WD}} */
  default String text() {
    return inWorkingDays() ? period().getDays() + "WD" : period().toString();
  }

  /** {@return the length in words, as {@code 45 days} or {@code 1 year 6 months}} */
  default String words() {
    if (inWorkingDays()) {
      return Words.counted(period().getDays(), "working day");
    }
    StringBuilder words = new StringBuilder();
    Words.append(words, period().getYears(), "year");
    Words.append(words, period().getMonths(), "month");
    Words.append(words, period().getDays(), "day");
    return words.isEmpty() ? "no time" : words.toString();
  }

  /**
   * The last day of this length when it is counted from the day after a start.
   *
   * @param start the day that is not counted
   * @param calendar the working days
   * @return the last day, inclusive
   */
  default LocalDate lastDay(LocalDate start, WorkingCalendar calendar) {
    return inWorkingDays() ? calendar.plus(start, period().getDays()) : start.plus(period());
  }
}
