package org.nrm.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nrm.condition.Anchor;
import org.nrm.condition.Length;
import org.nrm.condition.Situation;
import org.nrm.condition.WorkingCalendar;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;

class TermTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
  private static final FactType FILED = FactType.date("filed-on", "filed on");

  private record Entered(LocalDate on, Optional<FactValue> filed) implements Situation {
    @Override
    public Optional<FactValue> fact(FactId fact) {
      return filed;
    }

    @Override
    public Optional<LocalDate> entered() {
      return Optional.of(on);
    }

    @Override
    public List<StageId> standing(ProcedureId procedure) {
      return List.of();
    }

    @Override
    public WorkingCalendar calendar() {
      return WorkingCalendar.WEEKDAYS;
    }
  }

  @Test
  void forty_five_days_on_day_d_are_valid_through_d_plus_45() {
    assertThat(last(Length.days(45), Counting.FROM_NEXT_DAY)).contains(LocalDate.of(2024, 4, 15));
  }

  @Test
  void thirty_days_beginning_with_day_d_are_valid_through_d_plus_29_as_in_the_united_kingdom() {
    assertThat(last(Length.days(30), Counting.FIRST_DAY_INCLUDED))
        .contains(LocalDate.of(2024, 3, 30));
  }

  @Test
  void a_month_beginning_with_the_first_ends_with_the_month() {
    assertThat(last(Length.months(1), Counting.FIRST_DAY_INCLUDED))
        .contains(LocalDate.of(2024, 3, 31));
  }

  @Test
  void without_its_date_a_term_has_no_last_day() {
    Term term = term(Length.days(1), Counting.FROM_NEXT_DAY, Anchor.since(FILED));
    assertThat(term.lastDay(new Entered(DAY, Optional.empty()))).isEmpty();
    assertThat(term.lastDay(new Entered(DAY, Optional.of(FactValue.of(DAY.minusDays(5))))))
        .contains(DAY.minusDays(4));
  }

  private static Optional<LocalDate> last(Length length, Counting counting) {
    return term(length, counting, Anchor.entry()).lastDay(new Entered(DAY, Optional.empty()));
  }

  private static Term term(Length length, Counting counting, Anchor anchor) {
    return new Term.Builder()
        .length(length)
        .anchor(anchor)
        .counting(counting)
        .then(StageId.of("ended"))
        .build();
  }
}
