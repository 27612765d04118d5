package org.nrm.identification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.nrm.vocabulary.FactType;

class HotlineCriteriaProperties {
  private static final LocalDate CALL = LocalDate.of(2005, 3, 1);

  @Property
  void the_time_since_the_escape_never_changes_the_answer(
      @ForAll("criteria") HotlineCriteria criteria,
      @ForAll("answers") Map<FactType, Boolean> answers,
      @ForAll @IntRange(max = 20_000) int daysAgo,
      @ForAll @IntRange(min = -5_000, max = 5_000) int shift) {
    HotlineReport told = report(answers);
    Suspicion undated = criteria.assess(told);
    Suspicion dated = criteria.assess(days(told, daysAgo, 0));
    Suspicion shifted = criteria.assess(days(told, daysAgo, shift));
    assertThat(List.of(dated, shifted)).containsOnly(undated);
  }

  private static HotlineReport days(HotlineReport told, int daysAgo, int shift) {
    return told.withDays(
        Optional.of(CALL.minusDays(daysAgo).plusDays(shift)), Optional.of(CALL.plusDays(shift)));
  }

  private static HotlineReport report(Map<FactType, Boolean> answers) {
    HotlineReport told = HotlineReport.nothing();
    for (Map.Entry<FactType, Boolean> answer : answers.entrySet()) {
      told = told.with(answer.getKey(), answer.getValue());
    }
    return told;
  }

  @Provide
  Arbitrary<HotlineCriteria> criteria() {
    return Arbitraries.of(HotlineCriteria.ALL);
  }

  @Provide
  Arbitrary<Map<FactType, Boolean>> answers() {
    List<FactType> facts =
        HotlineCriteria.ALL.stream().flatMap(c -> c.facts().stream()).distinct().toList();
    return Arbitraries.maps(Arbitraries.of(facts), Arbitraries.of(true, false)).ofMaxSize(12);
  }
}
