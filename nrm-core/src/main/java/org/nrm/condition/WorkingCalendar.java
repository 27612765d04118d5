package org.nrm.condition;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;
import org.immutables.value.Value;

/** Which days are working days where a mechanism applies. */
@Value.Immutable
public sealed interface WorkingCalendar permits ImmutableWorkingCalendar {
  /** Monday to Friday, no holidays. */
  WorkingCalendar WEEKDAYS = of(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of());

  /** {@return the days of the week that are never working days} */
  Set<DayOfWeek> restDays();

  /** {@return further days that are not working days} */
  Set<LocalDate> holidays();

  /**
   * Obtains a calendar.
   *
   * @param restDays the days of the week that are never working days, at most six
   * @param holidays further days that are not working days
   * @return the calendar
   * @throws IllegalArgumentException if no working day is left in a week
   */
  static WorkingCalendar of(Set<DayOfWeek> restDays, Set<LocalDate> holidays) {
    if (restDays.size() == DayOfWeek.values().length) {
      throw new IllegalArgumentException("a calendar needs a working day: leave out one rest day");
    }
    return ImmutableWorkingCalendar.of(restDays, holidays);
  }

  /**
   * Whether a day is a working day.
   *
   * @param day the day
   * @return true if it is
   */
  default boolean works(LocalDate day) {
    return !restDays().contains(day.getDayOfWeek()) && !holidays().contains(day);
  }

  /**
   * Counts working days forward; the day itself is not counted.
   *
   * @param day the day to count from
   * @param count how many working days, zero or more
   * @return the last working day counted, or the day itself for zero
   */
  default LocalDate plus(LocalDate day, int count) {
    LocalDate last = day;
    for (int left = count; left > 0; ) {
      last = last.plusDays(1);
      if (works(last)) {
        left--;
      }
    }
    return last;
  }
}
