package org.nrm.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.nrm.condition.Conditions.all;
import static org.nrm.condition.Conditions.any;
import static org.nrm.condition.Conditions.is;
import static org.nrm.condition.Conditions.not;
import static org.nrm.condition.Conditions.within;
import static org.nrm.condition.Samples.DAY;
import static org.nrm.condition.Samples.FLAGS;
import static org.nrm.condition.Samples.no;
import static org.nrm.condition.Samples.yes;
import static org.nrm.condition.Truth.NOT_ESTABLISHED;
import static org.nrm.condition.Truth.NOT_MET;

import org.junit.jupiter.api.Test;
import org.nrm.vocabulary.FactType;

class ShortfallTest {
  private static final Moment NOW = Moment.on(DAY).enteredOn(DAY);
  private static final FactType A = FLAGS.get(0);
  private static final FactType B = FLAGS.get(1);
  private static final FactType C = FLAGS.get(2);

  @Test
  void a_condition_that_is_met_falls_short_of_nothing() {
    assertThat(Shortfall.of(all(A, not(B)), NOW.with(A, yes()).with(B, no()))).isEmpty();
    assertThat(Shortfall.of(any(A, B), NOW.with(A, yes()))).isEmpty();
  }

  @Test
  void only_the_parts_to_blame_are_named() {
    assertThat(Shortfall.of(all(A, B, C), NOW.with(A, yes()).with(B, no())))
        .extracting(Shortfall::part, Shortfall::wanted, Shortfall::truth)
        .containsExactly(
            tuple(is(B, true), true, NOT_MET), tuple(is(C, true), true, NOT_ESTABLISHED));
  }

  @Test
  void every_part_of_an_alternative_is_to_blame_if_none_is_met() {
    assertThat(Shortfall.of(any(A, B), NOW.with(A, no())))
        .extracting(Shortfall::part, Shortfall::truth)
        .containsExactly(tuple(is(A, true), NOT_MET), tuple(is(B, true), NOT_ESTABLISHED));
  }

  @Test
  void what_must_not_hold_is_told_apart_from_what_must() {
    assertThat(Shortfall.of(not(any(A, B)), NOW.with(A, yes()).with(B, no())))
        .extracting(Shortfall::part, Shortfall::wanted, Shortfall::truth)
        .containsExactly(tuple(is(A, true), false, NOT_MET));
  }

  @Test
  void time_that_has_run_out_is_to_blame() {
    Condition within = within(Length.days(1), Anchor.entry());
    assertThat(Shortfall.of(within, NOW.day(DAY.plusDays(1)))).isEmpty();
    assertThat(Shortfall.of(within, NOW.day(DAY.plusDays(2))))
        .extracting(Shortfall::wanted, Shortfall::truth)
        .containsExactly(tuple(false, NOT_MET));
  }
}
