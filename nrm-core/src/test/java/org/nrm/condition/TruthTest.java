package org.nrm.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nrm.condition.Truth.MET;
import static org.nrm.condition.Truth.NOT_ESTABLISHED;
import static org.nrm.condition.Truth.NOT_MET;

import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Three truths: nine pairs and twenty-seven triples, all of them tried. */
class TruthTest {
  @ParameterizedTest
  @CsvSource({
    "MET, MET, MET",
    "MET, NOT_MET, NOT_MET",
    "MET, NOT_ESTABLISHED, NOT_ESTABLISHED",
    "NOT_MET, MET, NOT_MET",
    "NOT_MET, NOT_MET, NOT_MET",
    "NOT_MET, NOT_ESTABLISHED, NOT_MET",
    "NOT_ESTABLISHED, MET, NOT_ESTABLISHED",
    "NOT_ESTABLISHED, NOT_MET, NOT_MET",
    "NOT_ESTABLISHED, NOT_ESTABLISHED, NOT_ESTABLISHED"
  })
  void both_follow_the_table_of_strong_kleene(Truth a, Truth b, Truth both) {
    assertThat(a.and(b)).isEqualTo(both);
  }

  @ParameterizedTest
  @CsvSource({
    "MET, MET, MET",
    "MET, NOT_MET, MET",
    "MET, NOT_ESTABLISHED, MET",
    "NOT_MET, MET, MET",
    "NOT_MET, NOT_MET, NOT_MET",
    "NOT_MET, NOT_ESTABLISHED, NOT_ESTABLISHED",
    "NOT_ESTABLISHED, MET, MET",
    "NOT_ESTABLISHED, NOT_MET, NOT_ESTABLISHED",
    "NOT_ESTABLISHED, NOT_ESTABLISHED, NOT_ESTABLISHED"
  })
  void one_or_the_other_follow_the_table_of_strong_kleene(Truth a, Truth b, Truth either) {
    assertThat(a.or(b)).isEqualTo(either);
  }

  @ParameterizedTest
  @CsvSource({"MET, NOT_MET", "NOT_MET, MET", "NOT_ESTABLISHED, NOT_ESTABLISHED"})
  void the_opposite_of_what_is_not_established_is_not_established_either(Truth a, Truth opposite) {
    assertThat(a.not()).isEqualTo(opposite);
  }

  @Test
  void a_plain_yes_is_met_and_a_plain_no_is_not() {
    assertThat(Truth.of(true)).isEqualTo(MET);
    assertThat(Truth.of(false)).isEqualTo(NOT_MET);
  }

  @ParameterizedTest
  @EnumSource
  void the_opposite_of_both_is_one_of_the_opposites(Truth a) {
    for (Truth b : Truth.values()) {
      assertThat(a.and(b).not()).isEqualTo(a.not().or(b.not()));
      assertThat(a.or(b).not()).isEqualTo(a.not().and(b.not()));
    }
  }

  @ParameterizedTest
  @EnumSource
  void order_and_grouping_do_not_matter(Truth a) {
    assertThat(a.not().not()).isEqualTo(a);
    assertThat(a.and(a)).isEqualTo(a);
    assertThat(a.or(a)).isEqualTo(a);
    for (Truth b : Truth.values()) {
      assertThat(a.and(b)).isEqualTo(b.and(a));
      assertThat(a.or(b)).isEqualTo(b.or(a));
      assertThat(a.and(a.or(b))).isEqualTo(a);
      assertThat(a.or(a.and(b))).isEqualTo(a);
      for (Truth c : Truth.values()) {
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c)));
        assertThat(a.and(b.or(c))).isEqualTo(a.and(b).or(a.and(c)));
      }
    }
  }

  @Test
  void establishing_more_never_takes_an_answer_back() {
    monotone(Truth::and);
    monotone(Truth::or);
    for (Truth less : Truth.values()) {
      for (Truth more : Truth.values()) {
        if (refines(more, less)) {
          assertThat(refines(more.not(), less.not())).isTrue();
        }
      }
    }
  }

  private static void monotone(BinaryOperator<Truth> operator) {
    for (Truth a : Truth.values()) {
      for (Truth b : Truth.values()) {
        for (Truth moreA : Truth.values()) {
          for (Truth moreB : Truth.values()) {
            if (refines(moreA, a) && refines(moreB, b)) {
              assertThat(refines(operator.apply(moreA, moreB), operator.apply(a, b)))
                  .isTrue();
            }
          }
        }
      }
    }
  }

  private static boolean refines(Truth more, Truth less) {
    return less == NOT_ESTABLISHED || more == less;
  }
}
