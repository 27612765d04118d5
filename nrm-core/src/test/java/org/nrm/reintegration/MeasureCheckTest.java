package org.nrm.reintegration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nrm.reintegration.ReintegrationFacts.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nrm.condition.ConditionParts;
import org.nrm.identification.IdentificationFacts;
import org.nrm.reintegration.MeasureCheck.Verdict;
import org.nrm.reintegration.MeasureFinding.Gravity;
import org.nrm.residence.ResidenceFacts;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;

class MeasureCheckTest {
  private static final FactValue YES = FactValue.of(true);
  private static final FactValue NO = FactValue.of(false);

  @ParameterizedTest
  @CsvSource({
    "2005-03-01, 2005-04-29, DOES_NOT_FIT",
    "2005-03-01, 2005-04-30, FITS",
    "2005-03-01, 2005-08-31, FITS",
    "2005-03-01, 2005-09-01, DOES_NOT_FIT",
    "2004-12-31, 2005-02-26, DOES_NOT_FIT",
    "2004-12-31, 2005-02-27, FITS",
    "2003-12-31, 2004-02-28, FITS",
    "2005-08-31, 2006-02-27, FITS",
    "2005-08-31, 2006-02-28, DOES_NOT_FIT"
  })
  void a_practical_training_lasts_two_to_six_months(
      LocalDate from, LocalDate through, Verdict verdict) {
    assertThat(MeasureCheck.of(training(from, through, supported())).verdict()).isEqualTo(verdict);
  }

  @Test
  void a_length_that_does_not_fit_is_told_with_the_day_that_would() {
    assertThat(onlyMessage(training("2005-03-01", "2005-04-29", supported())))
        .isEqualTo("it lasts at least 2 months, through 2005-04-30, and ends on 2005-04-29");
    assertThat(onlyMessage(training("2005-03-01", "2005-09-01", supported())))
        .isEqualTo("it lasts at most 6 months, through 2005-08-31, and ends on 2005-09-01");
  }

  @Test
  void every_support_of_a_training_is_needed() {
    for (FactType fact : Set.of(
        AGREEMENT_SIGNED_BY_BOTH,
        TUTOR_ASSIGNED,
        PSYCHOLOGIST_ASSIGNED,
        COMPANY_TRAINER_ASSIGNED,
        COSTS_CARRIED_BY_PROJECT,
        EMPLOYMENT_TO_BE_CONSIDERED)) {
      Map<FactId, FactValue> without = supported();
      without.put(fact.id(), NO);
      MeasureCheck check = MeasureCheck.of(training("2005-03-01", "2005-05-31", without));
      assertThat(check.verdict()).as(fact.id().value()).isEqualTo(Verdict.DOES_NOT_FIT);
      assertThat(check.findings()).singleElement().satisfies(f -> {
        assertThat(f.fact()).contains(fact.id());
        assertThat(f.message()).contains(fact.title());
        assertThat(f.citations()).isNotEmpty();
      });
      without.remove(fact.id());
      assertThat(MeasureCheck.of(training("2005-03-01", "2005-05-31", without)).verdict())
          .as(fact.id().value())
          .isEqualTo(Verdict.OPEN);
    }
  }

  @Test
  void whether_it_is_part_or_full_time_has_to_be_said_and_either_fits() {
    Map<FactId, FactValue> facts = supported();
    facts.put(TRAINING_HOURS.id(), FactValue.of("full-time"));
    assertThat(MeasureCheck.of(training("2005-03-01", "2005-05-31", facts)).verdict())
        .isEqualTo(Verdict.FITS);
    facts.remove(TRAINING_HOURS.id());
    assertThat(MeasureCheck.of(training("2005-03-01", "2005-05-31", facts)).verdict())
        .isEqualTo(Verdict.OPEN);
  }

  @Test
  void a_sector_linked_to_exploitation_is_a_warning_and_no_refusal() {
    Map<FactId, FactValue> facts = supported();
    facts.put(SECTOR_LINKED_TO_EXPLOITATION.id(), YES);
    MeasureCheck check = MeasureCheck.of(training("2005-03-01", "2005-05-31", facts));
    assertThat(check.verdict()).isEqualTo(Verdict.FITS);
    assertThat(check.warnings())
        .singleElement()
        .satisfies(
            f -> assertThat(f.message())
                .isEqualTo(
                    "it should be that not sector-linked-to-exploitation, and `sector-linked-to-exploitation` is yes (the sector is linked to exploitation, such as domestic work for families)"));
    facts.put(SECTOR_LINKED_TO_EXPLOITATION.id(), NO);
    assertThat(MeasureCheck.of(training("2005-03-01", "2005-05-31", facts)).findings())
        .isEmpty();
    facts.remove(SECTOR_LINKED_TO_EXPLOITATION.id());
    assertThat(MeasureCheck.of(training("2005-03-01", "2005-05-31", facts)).findings())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "2004-03-01, 2005-02-27, DOES_NOT_FIT",
    "2004-03-01, 2005-02-28, FITS",
    "2004-03-01, 2005-03-01, DOES_NOT_FIT"
  })
  void a_scholarship_runs_for_one_year(LocalDate from, LocalDate through, Verdict verdict) {
    Map<FactId, FactValue> facts = Map.of(
        IdentificationFacts.CHILD.id(), YES,
        TUTOR_ASSIGNED.id(), YES,
        ResidenceFacts.EMPLOYED.id(), NO);
    assertThat(MeasureCheck.of(measure(MeasureKinds.SCHOLARSHIP, from, through, facts))
            .verdict())
        .isEqualTo(verdict);
  }

  @Test
  void a_scholarship_is_for_minors_and_in_place_of_employment() {
    for (FactType fact : Set.of(IdentificationFacts.CHILD, ResidenceFacts.EMPLOYED)) {
      Map<FactId, FactValue> facts = new LinkedHashMap<>(Map.of(
          IdentificationFacts.CHILD.id(), YES,
          TUTOR_ASSIGNED.id(), YES,
          ResidenceFacts.EMPLOYED.id(), NO));
      facts.put(fact.id(), FactValue.of(fact.equals(ResidenceFacts.EMPLOYED)));
      MeasureCheck check = MeasureCheck.of(
          measure(MeasureKinds.SCHOLARSHIP, day("2004-03-01"), day("2005-02-28"), facts));
      assertThat(check.verdict()).isEqualTo(Verdict.DOES_NOT_FIT);
    }
  }

  // Case space: within two years or beyond; from Moldova with a job, one of the two missing, or not
  // said.
  @ParameterizedTest
  @CsvSource({
    "2005-02-28, , , FITS",
    "2005-03-01, true, true, FITS",
    "2005-03-01, true, false, DOES_NOT_FIT",
    "2005-03-01, false, true, DOES_NOT_FIT",
    "2005-03-01, true, , OPEN",
    "2005-03-01, , , OPEN",
    ", true, true, FITS",
    ", true, false, OPEN"
  })
  void the_shelter_is_for_two_years_and_longer_for_a_woman_from_moldova_with_a_job(
      LocalDate through, Boolean moldova, Boolean employed, Verdict verdict) {
    Map<FactId, FactValue> facts = new LinkedHashMap<>();
    if (moldova != null) {
      facts.put(MeasureKinds.FROM_MOLDOVA.id(), FactValue.of(moldova));
    }
    if (employed != null) {
      facts.put(ResidenceFacts.EMPLOYED.id(), FactValue.of(employed));
    }
    ProposedMeasure.Builder measure = new ProposedMeasure.Builder();
    measure.kind(MeasureKinds.SHELTER).since(day("2003-03-01")).facts(facts);
    if (through != null) {
      measure.through(through);
    }
    assertThat(MeasureCheck.of(measure.build()).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({"2007-03-24, DOES_NOT_FIT", "2007-03-25, FITS", "2007-03-26, DOES_NOT_FIT"})
  void the_stay_in_the_centre_is_twenty_one_days(LocalDate through, Verdict verdict) {
    assertThat(MeasureCheck.of(measure(
                MeasureKinds.REHABILITATION_STAY,
                day("2007-03-05"),
                through,
                Map.of(WRITTEN_CONSENT.id(), YES)))
            .verdict())
        .isEqualTo(verdict);
  }

  @Test
  void a_limited_measure_without_a_last_day_is_open() {
    ProposedMeasure.Builder measure = new ProposedMeasure.Builder();
    measure.kind(MeasureKinds.MONITORING).since(day("2007-03-05"));
    MeasureCheck check = MeasureCheck.of(measure.build());
    assertThat(check.verdict()).isEqualTo(Verdict.OPEN);
    assertThat(check.findings())
        .extracting(MeasureFinding::message)
        .containsExactly("it lasts at most 1 year, and its last day is not said");
    measure.kind(MeasureKinds.LANGUAGE);
    assertThat(MeasureCheck.of(measure.build()).verdict()).isEqualTo(Verdict.FITS);
  }

  @Test
  void a_measure_does_not_end_before_it_starts() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> measure(MeasureKinds.LANGUAGE, day("2005-03-02"), day("2005-03-01"), Map.of()))
        .withMessage(
            "a measure cannot end on 2005-03-01 before it starts on 2005-03-02: mend the days");
  }

  @Test
  void every_kind_is_told_apart_cited_and_reads_known_facts() {
    Set<String> ids = new HashSet<>();
    for (MeasureKind kind : MeasureKinds.all()) {
      assertThat(ids.add(kind.id())).as(kind.id()).isTrue();
      assertThat(kind.citations()).as(kind.id()).isNotEmpty();
      assertThat(MeasureKinds.find(kind.id())).contains(kind);
      assertThat(MeasureKinds.MEASURE_KIND.admits(FactValue.of(kind.id()))).isTrue();
      long read = kind.demands().stream()
          .flatMap(d -> ConditionParts.facts(d.condition()).stream())
          .distinct()
          .count();
      long longer =
          kind.longerWhen().map(c -> (long) ConditionParts.facts(c).size()).orElse(0L);
      assertThat(MeasureKinds.facts(kind)).as(kind.id()).hasSize((int) (read + longer));
    }
  }

  @Test
  void gravities_are_kept_apart() {
    Map<FactId, FactValue> facts = supported();
    facts.put(SECTOR_LINKED_TO_EXPLOITATION.id(), YES);
    facts.put(TUTOR_ASSIGNED.id(), NO);
    facts.remove(PSYCHOLOGIST_ASSIGNED.id());
    assertThat(MeasureCheck.of(training("2005-03-01", "2005-03-31", facts)).findings())
        .extracting(MeasureFinding::gravity)
        .containsExactly(Gravity.UNFIT, Gravity.UNFIT, Gravity.OPEN, Gravity.WARNING);
  }

  private static String onlyMessage(ProposedMeasure measure) {
    MeasureCheck check = MeasureCheck.of(measure);
    assertThat(check.findings()).hasSize(1);
    return check.findings().get(0).message();
  }

  private static Map<FactId, FactValue> supported() {
    Map<FactId, FactValue> facts = new LinkedHashMap<>();
    facts.put(AGREEMENT_SIGNED_BY_BOTH.id(), YES);
    facts.put(TUTOR_ASSIGNED.id(), YES);
    facts.put(PSYCHOLOGIST_ASSIGNED.id(), YES);
    facts.put(COMPANY_TRAINER_ASSIGNED.id(), YES);
    facts.put(COSTS_CARRIED_BY_PROJECT.id(), YES);
    facts.put(EMPLOYMENT_TO_BE_CONSIDERED.id(), YES);
    facts.put(TRAINING_HOURS.id(), FactValue.of("part-time"));
    facts.put(SECTOR_LINKED_TO_EXPLOITATION.id(), NO);
    return facts;
  }

  private static ProposedMeasure training(
      String from, String through, Map<FactId, FactValue> facts) {
    return training(day(from), day(through), facts);
  }

  private static ProposedMeasure training(
      LocalDate from, LocalDate through, Map<FactId, FactValue> facts) {
    return measure(MeasureKinds.PRACTICAL_TRAINING, from, through, facts);
  }

  private static ProposedMeasure measure(
      MeasureKind kind, LocalDate from, LocalDate through, Map<FactId, FactValue> facts) {
    ProposedMeasure.Builder measure = new ProposedMeasure.Builder();
    measure.kind(kind).since(from).through(through).facts(facts);
    return measure.build();
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }
}
