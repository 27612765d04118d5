package org.nrm.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nrm.identification.HotlineCriteria.ESCAPED;
import static org.nrm.identification.HotlineCriteria.MISSING;
import static org.nrm.identification.HotlineFacts.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nrm.condition.Truth;
import org.nrm.vocabulary.FactType;

class HotlineCriteriaTest {
  @Test
  void a_missing_person_of_whom_nothing_is_known_is_presumed_a_suspected_victim() {
    Suspicion found = MISSING.assess(HotlineReport.nothing());
    assertThat(found.suspected()).isEqualTo(Truth.MET);
    assertThat(found.presumed()).isTrue();
    assertThat(found.truth()).isEqualTo(Truth.NOT_ESTABLISHED);
    assertThat(found.questions()).hasSize(5);
  }

  @Test
  void the_presumption_is_ended_by_an_investigation_alone() {
    HotlineReport nothingSuspicious = HotlineReport.nothing()
        .with(SITUATION_OF_VIOLENCE, false)
        .with(UNDER_REPRESSION, false)
        .with(FREE_TO_LEAVE, true)
        .with(RECRUITED_OR_TRANSPORTED, false)
        .with(SUSPICIOUS_CONTACTS, false);
    Suspicion presumed = MISSING.assess(nothingSuspicious);
    assertThat(presumed.truth()).isEqualTo(Truth.NOT_MET);
    assertThat(presumed.suspected()).isEqualTo(Truth.MET);
    assertThat(presumed.presumed()).isTrue();
    Suspicion refuted = MISSING.assess(nothingSuspicious.withFinding(false));
    assertThat(refuted.suspected()).isEqualTo(Truth.NOT_MET);
    assertThat(refuted.questions()).isEmpty();
    assertThat(MISSING.assess(HotlineReport.nothing().withFinding(true)).suspected())
        .isEqualTo(Truth.MET);
  }

  @Test
  void where_a_criterion_is_met_nothing_is_presumed_and_nothing_more_is_asked() {
    Suspicion found = MISSING.assess(HotlineReport.nothing().with(FREE_TO_LEAVE, false));
    assertThat(found.truth()).isEqualTo(Truth.MET);
    assertThat(found.presumed()).isFalse();
    assertThat(found.questions()).isEmpty();
  }

  @Test
  void a_person_who_escaped_is_not_presumed_anything() {
    Suspicion found = ESCAPED.assess(HotlineReport.nothing());
    assertThat(found.suspected()).isEqualTo(Truth.NOT_ESTABLISHED);
    assertThat(found.presumed()).isFalse();
    assertThat(found.questions()).hasSize(8);
  }

  @Test
  void coercion_alone_asks_for_exploitation_and_the_pair_suffices() {
    HotlineReport coerced = HotlineReport.nothing().with(COERCED_INTO_PROSTITUTION, true);
    assertThat(ESCAPED.assess(coerced).questions())
        .extracting(q -> q.fact().value())
        .contains("exploited")
        .doesNotContain("coerced-into-prostitution");
    assertThat(ESCAPED.assess(coerced.with(EXPLOITED, true)).suspected()).isEqualTo(Truth.MET);
  }

  @Test
  void a_part_of_a_pair_that_failed_leaves_its_other_part_unasked() {
    assertThat(ESCAPED.assess(HotlineReport.nothing().with(ISOLATED, false)).questions())
        .extracting(q -> q.fact().value())
        .doesNotContain("isolated", "watched");
  }

  /** Five criteria with three answers each, and eight: 243 and 6,561 reports. */
  @Test
  void the_questions_are_exactly_those_whose_answer_can_change_the_result() {
    for (HotlineCriteria criteria : HotlineCriteria.ALL) {
      for (HotlineReport told : reports(criteria.facts())) {
        Suspicion found = criteria.assess(told);
        assertThat(
                found.questions().stream().map(q -> q.fact().value()).collect(Collectors.toSet()))
            .as("%s", told.answers())
            .isEqualTo(expected(criteria, told));
        assertThat(found.questions().isEmpty()).isEqualTo(found.truth() != Truth.NOT_ESTABLISHED);
      }
    }
  }

  @Test
  void what_is_no_flag_is_no_criterion() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HotlineReport.nothing().with(CALL_CLASS, true))
        .withMessage("`call-class` is not answered by yes or no: give a flag");
  }

  /** Told in plain yes and no: a criterion is a set of answers, and one criterion is enough. */
  private static List<List<String>> alternatives(HotlineCriteria criteria) {
    return criteria.equals(MISSING)
        ? List.of(
            List.of("situation-of-violence"),
            List.of("under-repression"),
            List.of("!free-to-leave"),
            List.of("recruited-or-transported"),
            List.of("suspicious-contacts"))
        : List.of(
            List.of("coerced-into-prostitution", "exploited"),
            List.of("income-taken"),
            List.of("!had-documents"),
            List.of("isolated", "watched"),
            List.of("trafficker-known"),
            List.of("recruited-or-transported"));
  }

  /** Open parts of criteria that did not fail, as long as none is met. */
  private static Set<String> expected(HotlineCriteria criteria, HotlineReport told) {
    Set<String> open = new HashSet<>();
    for (List<String> parts : alternatives(criteria)) {
      List<Optional<Boolean>> answers =
          parts.stream().map(part -> answer(told, part)).toList();
      if (answers.stream().allMatch(a -> a.equals(Optional.of(true)))) {
        return Set.of();
      }
      if (!answers.contains(Optional.of(false))) {
        for (int i = 0; i < parts.size(); i++) {
          if (answers.get(i).isEmpty()) {
            open.add(parts.get(i).replace("!", ""));
          }
        }
      }
    }
    return open;
  }

  private static Optional<Boolean> answer(HotlineReport told, String part) {
    boolean denied = part.startsWith("!");
    return told.answers().entrySet().stream()
        .filter(e -> e.getKey().value().equals(part.replace("!", "")))
        .map(e -> e.getValue() != denied)
        .findFirst();
  }

  private static List<HotlineReport> reports(List<FactType> facts) {
    List<HotlineReport> all = List.of(HotlineReport.nothing());
    for (FactType fact : facts) {
      List<HotlineReport> more = new ArrayList<>(all);
      all.forEach(r -> more.add(r.with(fact, true)));
      all.forEach(r -> more.add(r.with(fact, false)));
      all = more;
    }
    return all;
  }
}
