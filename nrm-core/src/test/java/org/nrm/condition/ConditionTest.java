package org.nrm.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nrm.condition.Conditions.all;
import static org.nrm.condition.Conditions.allAt;
import static org.nrm.condition.Conditions.always;
import static org.nrm.condition.Conditions.any;
import static org.nrm.condition.Conditions.at;
import static org.nrm.condition.Conditions.atLeast;
import static org.nrm.condition.Conditions.atMost;
import static org.nrm.condition.Conditions.elapsed;
import static org.nrm.condition.Conditions.is;
import static org.nrm.condition.Conditions.known;
import static org.nrm.condition.Conditions.not;
import static org.nrm.condition.Conditions.oneOf;
import static org.nrm.condition.Conditions.within;
import static org.nrm.condition.Length.days;
import static org.nrm.condition.Length.months;
import static org.nrm.condition.Length.workingDays;
import static org.nrm.condition.Samples.CHILDREN;
import static org.nrm.condition.Samples.DAY;
import static org.nrm.condition.Samples.FILED;
import static org.nrm.condition.Samples.FLAGS;
import static org.nrm.condition.Samples.FRAUD;
import static org.nrm.condition.Samples.GROUND;
import static org.nrm.condition.Samples.OFFERED;
import static org.nrm.condition.Samples.ORDER;
import static org.nrm.condition.Samples.REFERRAL;
import static org.nrm.condition.Samples.RESUMED;
import static org.nrm.condition.Samples.TAKEN;
import static org.nrm.condition.Samples.no;
import static org.nrm.condition.Samples.yes;
import static org.nrm.condition.Truth.MET;
import static org.nrm.condition.Truth.NOT_ESTABLISHED;
import static org.nrm.condition.Truth.NOT_MET;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;

class ConditionTest {
  private static final Moment NOW = Moment.on(DAY);
  private static final FactType A = FLAGS.get(0);
  private static final FactType B = FLAGS.get(1);

  @Nested
  class Forms {
    @Test
    void always_is_met_whatever_is_held() {
      assertThat(always().truth(NOW)).isEqualTo(MET);
      assertThat(all()).isEqualTo(always());
    }

    @Test
    void a_flag_stands_for_its_being_true() {
      assertThat(Conditions.of(A)).isEqualTo(is(A, true));
      assertThat(is(A, true).truth(NOW.with(A, yes()))).isEqualTo(MET);
      assertThat(is(A, true).truth(NOW.with(A, no()))).isEqualTo(NOT_MET);
      assertThat(is(A, true).truth(NOW)).isEqualTo(NOT_ESTABLISHED);
    }

    @Test
    void only_a_flag_can_stand_for_itself() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> all(CHILDREN))
          .withMessageContaining("is not a flag: say which value it must have");
    }

    @Test
    void all_are_met_only_together() {
      Condition both = all(A, B);
      assertThat(both.truth(NOW.with(A, yes()).with(B, yes()))).isEqualTo(MET);
      assertThat(both.truth(NOW.with(A, yes()))).isEqualTo(NOT_ESTABLISHED);
      assertThat(both.truth(NOW.with(A, no()))).isEqualTo(NOT_MET);
    }

    @Test
    void any_is_met_by_one_of_them() {
      Condition either = any(A, B);
      assertThat(either.truth(NOW.with(A, yes()))).isEqualTo(MET);
      assertThat(either.truth(NOW.with(A, no()))).isEqualTo(NOT_ESTABLISHED);
      assertThat(either.truth(NOW.with(A, no()).with(B, no()))).isEqualTo(NOT_MET);
      assertThat(any().truth(NOW)).isEqualTo(NOT_MET);
    }

    @Test
    void a_single_requirement_is_not_wrapped() {
      assertThat(all(A)).isEqualTo(is(A, true));
      assertThat(any(A)).isEqualTo(is(A, true));
      assertThat(oneOf(GROUND, ORDER)).isEqualTo(is(GROUND, FactValue.of("public-order")));
    }

    @Test
    void not_turns_an_answer_round_and_leaves_doubt_alone() {
      assertThat(not(A).truth(NOW.with(A, no()))).isEqualTo(MET);
      assertThat(not(A).truth(NOW.with(A, yes()))).isEqualTo(NOT_MET);
      assertThat(not(A).truth(NOW)).isEqualTo(NOT_ESTABLISHED);
    }

    @Test
    void a_choice_is_met_by_one_of_its_codes() {
      Condition ground = oneOf(GROUND, RESUMED, ORDER);
      assertThat(ground.truth(NOW.with(GROUND, FactValue.of("public-order")))).isEqualTo(MET);
      assertThat(ground.truth(NOW.with(GROUND, FactValue.of("fraud")))).isEqualTo(NOT_MET);
      assertThat(ground.truth(NOW)).isEqualTo(NOT_ESTABLISHED);
    }

    @Test
    void at_least_includes_its_bound() {
      assertThat(atLeast(CHILDREN, 2).truth(children(1))).isEqualTo(NOT_MET);
      assertThat(atLeast(CHILDREN, 2).truth(children(2))).isEqualTo(MET);
      assertThat(atLeast(CHILDREN, 2).truth(NOW)).isEqualTo(NOT_ESTABLISHED);
    }

    @Test
    void at_most_includes_its_bound() {
      assertThat(atMost(CHILDREN, 2).truth(children(2))).isEqualTo(MET);
      assertThat(atMost(CHILDREN, 2).truth(children(3))).isEqualTo(NOT_MET);
      assertThat(atMost(CHILDREN, 2).truth(NOW)).isEqualTo(NOT_ESTABLISHED);
    }

    @Test
    void known_is_never_in_doubt() {
      assertThat(known(A).truth(NOW)).isEqualTo(NOT_MET);
      assertThat(known(A).truth(NOW.with(A, no()))).isEqualTo(MET);
      assertThat(not(known(A)).truth(NOW)).isEqualTo(MET);
    }

    private static Moment children(int count) {
      return NOW.with(CHILDREN, FactValue.of(count));
    }
  }

  @Nested
  class Stages {
    @Test
    void any_instance_at_a_stage_is_enough() {
      assertThat(at(REFERRAL, TAKEN).truth(NOW.at(REFERRAL, OFFERED, TAKEN))).isEqualTo(MET);
      assertThat(at(REFERRAL, TAKEN).truth(NOW.at(REFERRAL, OFFERED))).isEqualTo(NOT_MET);
    }

    @Test
    void every_instance_must_stand_there_where_all_are_asked_for() {
      assertThat(allAt(REFERRAL, TAKEN).truth(NOW.at(REFERRAL, TAKEN, TAKEN))).isEqualTo(MET);
      assertThat(allAt(REFERRAL, TAKEN).truth(NOW.at(REFERRAL, OFFERED, TAKEN))).isEqualTo(NOT_MET);
      assertThat(allAt(REFERRAL, OFFERED, TAKEN).truth(NOW.at(REFERRAL, OFFERED, TAKEN)))
          .isEqualTo(MET);
    }

    @Test
    void where_no_instance_has_started_none_stands_there_and_all_do() {
      assertThat(at(REFERRAL, TAKEN).truth(NOW)).isEqualTo(NOT_MET);
      assertThat(allAt(REFERRAL, TAKEN).truth(NOW)).isEqualTo(MET);
    }
  }

  @Nested
  class Times {
    private final Moment entered = NOW.enteredOn(DAY);

    @Test
    void forty_five_days_have_elapsed_on_the_forty_fifth_day() {
      Condition elapsed = elapsed(days(45));
      assertThat(elapsed.truth(entered.day(LocalDate.of(2024, 4, 14)))).isEqualTo(NOT_MET);
      assertThat(elapsed.truth(entered.day(LocalDate.of(2024, 4, 15)))).isEqualTo(MET);
    }

    @Test
    void within_is_met_through_the_last_day() {
      Condition within = within(days(45), Anchor.entry());
      assertThat(within.truth(entered.day(LocalDate.of(2024, 4, 15)))).isEqualTo(MET);
      assertThat(within.truth(entered.day(LocalDate.of(2024, 4, 16)))).isEqualTo(NOT_MET);
    }

    @Test
    void the_last_day_is_both_within_and_elapsed() {
      Moment last = entered.day(LocalDate.of(2024, 4, 15));
      assertThat(all(elapsed(days(45)), within(days(45), Anchor.entry())).truth(last))
          .isEqualTo(MET);
    }

    @Test
    void no_time_has_elapsed_on_the_day_itself() {
      assertThat(elapsed(days(0)).truth(entered)).isEqualTo(MET);
      assertThat(within(days(0), Anchor.entry()).truth(entered)).isEqualTo(MET);
      assertThat(within(days(0), Anchor.entry()).truth(entered.day(DAY.plusDays(1))))
          .isEqualTo(NOT_MET);
    }

    @Test
    void three_months_from_the_end_of_november_end_with_february() {
      Moment november = NOW.enteredOn(LocalDate.of(2023, 11, 30));
      assertThat(elapsed(months(3)).truth(november.day(LocalDate.of(2024, 2, 28))))
          .isEqualTo(NOT_MET);
      assertThat(elapsed(months(3)).truth(november.day(LocalDate.of(2024, 2, 29))))
          .isEqualTo(MET);
    }

    @Test
    void without_a_day_to_count_from_time_is_not_established() {
      assertThat(elapsed(days(1)).truth(NOW)).isEqualTo(NOT_ESTABLISHED);
      assertThat(within(days(1), Anchor.since(FILED)).truth(entered)).isEqualTo(NOT_ESTABLISHED);
    }

    @Test
    void time_can_be_counted_from_a_date_fact() {
      Moment filed = entered.with(FILED, FactValue.of(DAY.minusDays(10)));
      assertThat(elapsed(days(10), Anchor.since(FILED)).truth(filed)).isEqualTo(MET);
      assertThat(elapsed(days(11), Anchor.since(FILED)).truth(filed)).isEqualTo(NOT_MET);
    }

    @Test
    void entry_or_later_takes_the_later_of_the_two_days() {
      Anchor anchor = Anchor.entryOrLater(FILED);
      assertThat(anchor.day(entered)).contains(DAY);
      assertThat(anchor.day(entered.with(FILED, FactValue.of(DAY.minusDays(1)))))
          .contains(DAY);
      assertThat(anchor.day(entered.with(FILED, FactValue.of(DAY.plusDays(1)))))
          .contains(DAY.plusDays(1));
      assertThat(anchor.day(NOW.with(FILED, FactValue.of(DAY)))).contains(DAY);
      assertThat(anchor.day(NOW)).isEmpty();
    }

    @Test
    void time_can_be_counted_from_a_day_of_the_calendar() {
      Condition since = elapsed(days(0), Anchor.day(DAY));
      assertThat(since.truth(NOW.day(DAY.minusDays(1)))).isEqualTo(NOT_MET);
      assertThat(since.truth(NOW)).isEqualTo(MET);
    }

    @Test
    void working_days_leave_out_the_weekend() {
      Moment friday = NOW.enteredOn(LocalDate.of(2024, 3, 1));
      assertThat(elapsed(workingDays(1)).truth(friday.day(LocalDate.of(2024, 3, 3))))
          .isEqualTo(NOT_MET);
      assertThat(elapsed(workingDays(1)).truth(friday.day(LocalDate.of(2024, 3, 4))))
          .isEqualTo(MET);
    }
  }

  @Nested
  class Texts {
    @Test
    void a_condition_reads_as_a_line() {
      assertThat(ConditionText.of(all(A, not(B), oneOf(GROUND, RESUMED, ORDER))))
          .isEqualTo("accompanied, not cooperates, ground = contact-resumed or public-order");
      assertThat(ConditionText.of(any(all(A, B), not(all(A, B)), not(any(A, B)))))
          .isEqualTo("((accompanied and cooperates) or not (accompanied, cooperates)"
              + " or not (accompanied or cooperates))");
      assertThat(ConditionText.of(always())).isEqualTo("always");
      assertThat(ConditionText.of(not(always()))).isEqualTo("never");
    }

    @Test
    void the_opposite_of_each_form_reads_as_a_line_too() {
      assertThat(ConditionText.of(not(oneOf(GROUND, FRAUD)))).isEqualTo("ground other than fraud");
      assertThat(ConditionText.of(not(oneOf(GROUND, FRAUD, ORDER))))
          .isEqualTo("ground other than fraud or public-order");
      assertThat(ConditionText.of(not(atLeast(CHILDREN, 2)))).isEqualTo("children below 2");
      assertThat(ConditionText.of(not(atMost(CHILDREN, 2)))).isEqualTo("children above 2");
      assertThat(ConditionText.of(atLeast(CHILDREN, 2))).isEqualTo("children at least 2");
      assertThat(ConditionText.of(atMost(CHILDREN, 2))).isEqualTo("children at most 2");
      assertThat(ConditionText.of(known(A))).isEqualTo("accompanied known");
      assertThat(ConditionText.of(not(known(A)))).isEqualTo("accompanied not known");
      assertThat(ConditionText.of(not(at(REFERRAL, TAKEN)))).isEqualTo("referral not at taken");
      assertThat(ConditionText.of(allAt(REFERRAL, OFFERED, TAKEN)))
          .isEqualTo("referral all at offered or taken");
    }

    @Test
    void times_read_as_a_line() {
      Anchor filed = Anchor.since(FILED);
      assertThat(ConditionText.of(elapsed(days(45)))).isEqualTo("45 days after entry");
      assertThat(ConditionText.of(not(elapsed(days(45)))))
          .isEqualTo("less than 45 days after entry");
      assertThat(ConditionText.of(within(months(1), filed)))
          .isEqualTo("within 1 month of filed-on");
      assertThat(ConditionText.of(not(within(months(1), filed))))
          .isEqualTo("more than 1 month after filed-on");
      assertThat(ConditionText.of(elapsed(days(1), Anchor.entryOrLater(FILED))))
          .isEqualTo("1 day after entry, or filed-on if later");
    }
  }

  @Nested
  class Parts {
    @Test
    void plain_parts_and_facts_come_in_order() {
      Condition condition =
          all(B, any(not(A), elapsed(days(1), Anchor.since(FILED))), at(REFERRAL, TAKEN), B);
      assertThat(ConditionParts.of(condition))
          .containsExactly(
              is(B, true),
              is(A, true),
              elapsed(days(1), Anchor.since(FILED)),
              at(REFERRAL, TAKEN),
              is(B, true));
      assertThat(ConditionParts.facts(condition)).containsExactly(B.id(), A.id(), FILED.id());
    }

    @Test
    void leaving_parts_out_leaves_the_others_as_they_are() {
      Condition condition = all(A, any(not(B), all(A, GROUND_IS_FRAUD)));
      assertThat(ConditionParts.without(condition, is(B, true)::equals))
          .isEqualTo(all(A, all(A, GROUND_IS_FRAUD)));
      assertThat(ConditionParts.without(condition, is(A, true)::equals))
          .isEqualTo(any(not(B), GROUND_IS_FRAUD));
      assertThat(ConditionParts.without(not(A), is(A, true)::equals)).isEqualTo(always());
    }

    private static final Condition GROUND_IS_FRAUD = oneOf(GROUND, FRAUD);
  }
}
