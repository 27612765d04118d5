package org.nrm.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nrm.identification.IdentificationRoles.HOTLINE;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.catalogue.Catalogue;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Pseudonym;

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

  @Property
  void a_call_has_the_same_end_however_late_it_is_assessed(
      @ForAll("answers") Map<FactType, Boolean> answers,
      @ForAll @IntRange(max = 20_000) int wait,
      @ForAll @IntRange(min = -5_000, max = 5_000) int shift) {
    assertThat(end(answers, CALL.plusDays(shift), wait)).isEqualTo(end(answers, CALL, 0));
  }

  /** Where a call about an escape ends, or why it cannot be assessed. */
  private static String end(Map<FactType, Boolean> answers, LocalDate day, int wait) {
    CaseFile file =
        CaseFile.open(Catalogue.mechanism("astra-hotline-2005"), Pseudonym.of("B-17"), day);
    CaseEvent.Builder call = new CaseEvent.Builder();
    call.caseId(file.caseId()).by(HOTLINE.id()).key(Pseudonym.of("c1"));
    CaseFile open = file.apply(call.type(HotlineCall.CALL_CLASSIFIED.id())
            .on(day)
            .putFacts(HotlineFacts.CALL_CLASS.id(), FactValue.of("after-the-event"))
            .build())
        .fold(Outcome.Accepted::next, refused -> {
          throw new AssertionError(refused.message());
        });
    Map<FactId, FactValue> told = new LinkedHashMap<>();
    answers.forEach((fact, answer) -> {
      if (HotlineCriteria.ESCAPED.facts().contains(fact)) {
        told.put(fact.id(), FactValue.of(answer));
      }
    });
    return open.apply(call.type(HotlineCall.CRITERIA_ASSESSED.id())
            .on(day.plusDays(wait))
            .facts(told)
            .build())
        .fold(
            accepted -> accepted.next().positions().stream()
                .map(p -> p.procedure() + " " + p.stage())
                .toList()
                .toString(),
            refused -> refused.code() + " " + refused.findings().size());
  }

  private static HotlineReport days(HotlineReport told, int daysAgo, int shift) {
    return told.withDays(
        Optional.of(CALL.minusDays(daysAgo).plusDays(shift)), Optional.of(CALL.plusDays(shift)));
  }

  @Property
  void no_source_is_named_twice(
      @ForAll("criteria") HotlineCriteria criteria,
      @ForAll("answers") Map<FactType, Boolean> told) {
    assertThat(criteria.assess(report(told)).citations()).doesNotHaveDuplicates();
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
