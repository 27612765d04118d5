package org.nrm.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {
  private static final LocalDate FRIDAY = LocalDate.of(2024, 3, 29);
  private static final WorkingCalendar EASTER = WorkingCalendar.of(
      Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), Set.of(LocalDate.of(2024, 4, 1)));

  @Test
  void weekends_and_holidays_are_no_working_days() {
    assertThat(EASTER.works(FRIDAY)).isTrue();
    assertThat(EASTER.works(FRIDAY.plusDays(1))).isFalse();
    assertThat(EASTER.works(FRIDAY.plusDays(2))).isFalse();
    assertThat(EASTER.works(FRIDAY.plusDays(3))).isFalse();
    assertThat(WorkingCalendar.WEEKDAYS.works(FRIDAY.plusDays(3))).isTrue();
  }

  @Test
  void counting_passes_over_them() {
    assertThat(EASTER.plus(FRIDAY, 0)).isEqualTo(FRIDAY);
    assertThat(EASTER.plus(FRIDAY, 1)).isEqualTo(LocalDate.of(2024, 4, 2));
    assertThat(EASTER.plus(FRIDAY.plusDays(1), 1)).isEqualTo(LocalDate.of(2024, 4, 2));
    assertThat(EASTER.plus(FRIDAY, 5)).isEqualTo(LocalDate.of(2024, 4, 8));
  }

  @Test
  void a_week_needs_a_working_day() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> WorkingCalendar.of(EnumSet.allOf(DayOfWeek.class), Set.of()))
        .withMessage("a calendar needs a working day: leave out one rest day");
  }
}
