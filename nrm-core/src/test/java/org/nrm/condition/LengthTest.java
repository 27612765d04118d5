package org.nrm.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {
  private static final WorkingCalendar WEEKDAYS = WorkingCalendar.WEEKDAYS;

  @ParameterizedTest
  @CsvSource({
    "P45D, 2024-03-01, 2024-04-15",
    "P0D, 2024-03-01, 2024-03-01",
    "P3M, 2023-11-30, 2024-02-29",
    "P3M, 2022-11-30, 2023-02-28",
    "P6M, 2023-11-30, 2024-05-30",
    "P1Y, 2024-02-29, 2025-02-28",
    "P1Y6M, 2024-02-29, 2025-08-29",
    "P2W, 2024-03-01, 2024-03-15",
    "5WD, 2024-03-01, 2024-03-08",
    "1WD, 2024-03-02, 2024-03-04",
    "0WD, 2024-03-02, 2024-03-02"
  })
  void a_length_is_counted_from_the_next_day(String length, LocalDate start, LocalDate last) {
    assertThat(Length.parse(length).lastDay(start, WEEKDAYS)).isEqualTo(last);
  }

  @Test
  void three_months_twice_can_end_before_six_months() {
    LocalDate start = LocalDate.of(2023, 11, 30);
    Length quarter = Length.months(3);
    assertThat(quarter.lastDay(quarter.lastDay(start, WEEKDAYS), WEEKDAYS))
        .isEqualTo(LocalDate.of(2024, 5, 29));
    assertThat(Length.months(6).lastDay(start, WEEKDAYS)).isEqualTo(LocalDate.of(2024, 5, 30));
  }

  @ParameterizedTest
  @CsvSource({
    "P45D, 45 days",
    "P1D, 1 day",
    "P3M, 3 months",
    "P1Y6M, 1 year 6 months",
    "P0D, no time",
    "5WD, 5 working days",
    "1WD, 1 working day"
  })
  void a_length_is_read_from_its_text_and_said_in_words(String text, String words) {
    Length length = Length.parse(text);
    assertThat(length.text()).isEqualTo(text);
    assertThat(length.words()).isEqualTo(words);
  }

  @Test
  void a_length_is_made_of_its_unit() {
    assertThat(Length.days(3)).isEqualTo(Length.parse("P3D"));
    assertThat(Length.months(3)).isEqualTo(Length.parse("P3M"));
    assertThat(Length.years(3)).isEqualTo(Length.parse("P3Y"));
    assertThat(Length.workingDays(3)).isEqualTo(Length.parse("3WD"));
    assertThat(Length.workingDays(3)).isNotEqualTo(Length.days(3));
    assertThat(Length.of(Period.ofWeeks(2))).isEqualTo(Length.days(14));
  }

  @ParameterizedTest
  @ValueSource(strings = {"45", "three months", "WD", "xWD", ""})
  void a_text_that_is_no_length_says_how_to_write_one(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Length.parse(text))
        .withMessage("`" + text + "` is not a length of time: write P45D, P3M or 5WD");
  }

  @Test
  void a_length_is_not_negative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Length.days(-1))
        .withMessage("a length of time is not negative: P-1D");
    assertThatIllegalArgumentException().isThrownBy(() -> Length.workingDays(-1));
  }
}
