package org.nrm.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Migration;
import org.nrm.casefile.Outcome;
import org.nrm.casefile.Position;
import org.nrm.catalogue.italy.ItalianReadings;
import org.nrm.condition.Condition;
import org.nrm.mechanism.Change;
import org.nrm.mechanism.PendingCases;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Variant;
import org.nrm.mechanism.VersionLine;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.JurisdictionId;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;

class ItalyTest {
  private static final JurisdictionId ITALY = JurisdictionId.of("italy");
  private static final Set<String> VERSIONS =
      Set.of("italy-2004", "italy-2014", "italy-2017", "italy-2025");
  private static final FactValue YES = FactValue.of(true);
  private static final FactValue NO = FactValue.of(false);

  @Test
  void the_version_in_force_is_picked_by_day() {
    assertThat(inForce("1999-11-17")).isEmpty();
    assertThat(inForce("1999-11-18")).contains("italy-2004");
    assertThat(inForce("2003-05-15")).contains("italy-2004");
    assertThat(inForce("2014-03-27")).contains("italy-2004");
    assertThat(inForce("2014-03-28")).contains("italy-2014");
    assertThat(inForce("2017-05-05")).contains("italy-2014");
    assertThat(inForce("2017-05-06")).contains("italy-2017");
    assertThat(inForce("2025-10-03")).contains("italy-2017");
    assertThat(inForce("2025-10-04")).contains("italy-2025");
    assertThat(inForce("2030-01-01")).contains("italy-2025");
  }

  @Test
  void pending_cases_follow_the_law_of_their_permit() {
    VersionLine line = Catalogue.line(ITALY).orElseThrow();
    assertThat(line.pendingCases()).isEqualTo(PendingCases.LAW_OF_PERMIT);
    assertThat(line.citations()).isNotEmpty().allMatch(c -> c.otherwise().isPresent());
  }

  @Test
  void each_version_is_a_variant_of_the_one_before() {
    assertThat(Catalogue.mechanism("italy-2025").variantOf())
        .contains(MechanismId.of("italy-2017"));
    assertThat(Catalogue.mechanism("italy-2017").variantOf())
        .contains(MechanismId.of("italy-2014"));
    assertThat(Catalogue.mechanism("italy-2014").variantOf())
        .contains(MechanismId.of("italy-2004"));
  }

  @Test
  void a_permit_of_six_months_keeps_its_end_in_2025_and_is_renewed_by_the_new_law() {
    CaseFile file = permit("italy-2017", LocalDate.of(2025, 9, 1));
    Migration migration =
        Migration.between(Catalogue.mechanism("italy-2017"), Catalogue.mechanism("italy-2025"));
    CaseFile moved = migration
        .move(file.asOf(LocalDate.of(2025, 10, 4)), Optional::of, r -> Optional.<CaseFile>empty())
        .orElseThrow();
    assertThat(residence(moved).validThrough()).contains(LocalDate.of(2026, 3, 1));
    CaseFile renewed = accepted(moved.apply(
        event("2026-02-01", "questore", "article-18-permit-renewed", "integration-need")));
    assertThat(residence(renewed).validThrough()).contains(LocalDate.of(2027, 3, 1));
  }

  @Test
  void files_move_along_the_whole_line_of_versions() {
    CaseFile file = permit("italy-2004", LocalDate.of(2014, 3, 1));
    List<String> ids = List.of("italy-2004", "italy-2014", "italy-2017", "italy-2025");
    for (int i = 1; i < ids.size(); i++) {
      file = Migration.between(Catalogue.mechanism(ids.get(i - 1)), Catalogue.mechanism(ids.get(i)))
          .move(file, Optional::of, r -> Optional.<CaseFile>empty())
          .orElseThrow();
    }
    assertThat(residence(file).validThrough()).contains(LocalDate.of(2014, 9, 1));
  }

  @Test
  void no_document_tells_that_its_holder_is_a_victim() {
    VERSIONS.forEach(id -> assertThat(stagesOf(id, "residence").flatMap(s -> s.document().stream()))
        .isNotEmpty()
        .noneMatch(
            document -> document.matches("(?i).*(victim|traffick|violen|exploit|danger|slave).*")));
  }

  @Test
  void a_holder_leaves_the_programme_at_any_time() {
    VERSIONS.forEach(id -> assertThat(Catalogue.mechanism(id)
            .procedure(ProcedureId.of("programme"))
            .orElseThrow()
            .transitions())
        .filteredOn(t -> t.event().equals(EventId.of("programme-left")))
        .isNotEmpty()
        .allMatch(t -> t.condition() instanceof Condition.Always));
  }

  @Test
  void permits_last_six_months_until_2025_and_a_year_since() {
    assertThat(residence(permit("italy-2004", LocalDate.of(2004, 2, 10))).validThrough())
        .contains(LocalDate.of(2004, 8, 10));
    assertThat(residence(permit("italy-2025", LocalDate.of(2025, 10, 10))).validThrough())
        .contains(LocalDate.of(2026, 10, 10));
  }

  @Test
  void the_circulars_reading_asks_for_an_opinion_on_the_social_path() {
    CaseFile file = proposed(variant("italy-2004", ItalianReadings.OPINION_ON_SOCIAL_PATH));
    CaseEvent issue = event("2004-02-10", "questore", "article-18-permit-issued");
    assertThat(file.apply(issue).isAccepted()).isFalse();
    assertThat(accepted(file.apply(opinion("unfavourable"))).apply(issue).isAccepted())
        .isTrue();
  }

  @Test
  void a_favourable_opinion_can_be_asked_for() {
    CaseFile file = proposed(variant("italy-2004", ItalianReadings.FAVOURABLE_OPINION));
    CaseEvent issue = event("2004-02-10", "questore", "article-18-permit-issued");
    assertThat(file.apply(issue).isAccepted()).isTrue();
    assertThat(accepted(file.apply(opinion("unfavourable"))).apply(issue).isAccepted())
        .isFalse();
    assertThat(accepted(file.apply(opinion("favourable"))).apply(issue).isAccepted())
        .isTrue();
  }

  @Test
  void the_practice_of_asking_for_testimony_shuts_the_social_path_to_the_silent() {
    CaseFile file = proposed(variant("italy-2004", ItalianReadings.ONLY_FOR_THOSE_WHO_TESTIFY));
    CaseEvent issue = event("2004-02-10", "questore", "article-18-permit-issued");
    assertThat(file.apply(issue).isAccepted()).isFalse();
    CaseEvent decided =
        event("2004-02-09", "person-concerned", "cooperation-decided", "testifies", "cooperates");
    assertThat(accepted(file.apply(decided)).apply(issue).isAccepted()).isTrue();
  }

  @Test
  void a_pending_proposal_can_be_read_as_keeping_from_removal() {
    CaseEvent removal = event("2004-02-10", "removing-authority", "expulsion-enforced");
    assertThat(proposed(Catalogue.mechanism("italy-2004")).apply(removal).isAccepted())
        .isTrue();
    assertThat(proposed(variant("italy-2004", ItalianReadings.NO_REMOVAL_WHILE_PROPOSED))
            .apply(removal)
            .isAccepted())
        .isFalse();
  }

  @Test
  void one_renewal_alone_is_another_reading() {
    ReferralMechanism once = variant("italy-2025", ItalianReadings.ONE_RENEWAL);
    CaseFile file =
        accepted(proposed(once).apply(event("2004-02-10", "questore", "article-18-permit-issued")));
    CaseFile renewed =
        accepted(file.apply(event("2004-08-01", "questore", "article-18-permit-renewed")));
    assertThat(renewed
            .apply(event("2005-08-01", "questore", "article-18-permit-renewed"))
            .isAccepted())
        .isFalse();
  }

  @Test
  void renewal_after_the_programme_is_another_reading() {
    ReferralMechanism later = variant("italy-2017", ItalianReadings.RENEWAL_AFTER_COMPLETION);
    CaseEvent completed =
        event("2004-06-01", "social-service", "programme-completed", "objectives-met");
    CaseEvent renewed = event("2004-08-01", "questore", "article-18-permit-renewed");
    CaseEvent issued = event("2004-02-10", "questore", "article-18-permit-issued");
    CaseFile file = accepted(accepted(proposed(later).apply(issued)).apply(completed));
    assertThat(file.apply(renewed).isAccepted()).isTrue();
    CaseFile shipped = accepted(
        accepted(proposed(Catalogue.mechanism("italy-2017")).apply(issued)).apply(completed));
    assertThat(shipped.apply(renewed).isAccepted()).isFalse();
  }

  @Test
  void where_issue_is_a_right_the_transition_must_be_taken() {
    assertThat(variant("italy-2017", ItalianReadings.ISSUE_IS_A_RIGHT)
            .procedure(ProcedureId.of("residence"))
            .orElseThrow()
            .transitions())
        .filteredOn(t -> t.id().value().equals("proposed-to-permit"))
        .extracting(t -> t.modality().name())
        .containsExactly("MUST");
  }

  @TestFactory
  Stream<DynamicTest> every_other_reading_makes_another_mechanism() {
    Map<String, List<Change>> readings = new LinkedHashMap<>();
    readings.put("opinion", ItalianReadings.OPINION_ON_SOCIAL_PATH);
    readings.put("favourable", ItalianReadings.FAVOURABLE_OPINION);
    readings.put("contribution", ItalianReadings.CONTRIBUTION_REQUIRED);
    readings.put("testimony", ItalianReadings.ONLY_FOR_THOSE_WHO_TESTIFY);
    readings.put("right", ItalianReadings.ISSUE_IS_A_RIGHT);
    readings.put("one renewal", ItalianReadings.ONE_RENEWAL);
    readings.put("projects", ItalianReadings.PERIODS_BIND_PROJECTS);
    readings.put("danger on release", ItalianReadings.DANGER_ON_RELEASE);
    readings.put("trafficking alone", ItalianReadings.TRAFFICKING_ALONE);
    readings.put("no removal", ItalianReadings.NO_REMOVAL_WHILE_PROPOSED);
    readings.put("prior notice", ItalianReadings.PRIOR_NOTICE_REQUIRED);
    readings.put("passport", ItalianReadings.WORK_PERMIT_NEEDS_PASSPORT);
    return readings.entrySet().stream()
        .flatMap(reading -> VERSIONS.stream()
            .map(id -> DynamicTest.dynamicTest(
                reading.getKey() + " in " + id,
                () -> assertThat(variant(id, reading.getValue()).fingerprint())
                    .isNotEqualTo(Catalogue.mechanism(id).fingerprint()))));
  }

  private static ReferralMechanism variant(String base, List<Change> changes) {
    return new Variant.Builder()
        .id(MechanismId.of("variant"))
        .title("variant")
        .changes(changes)
        .build()
        .of(Catalogue.mechanism(base));
  }

  /** A case on the social path, proposed by a social service on 22 January 2004. */
  private static CaseFile proposed(ReferralMechanism mechanism) {
    return proposed(mechanism, LocalDate.of(2004, 1, 22));
  }

  private static CaseFile permit(String id, LocalDate issued) {
    String day = issued.toString();
    return accepted(proposed(Catalogue.mechanism(id), issued.minusDays(1))
        .apply(event(day, "questore", "article-18-permit-issued")));
  }

  private static CaseFile proposed(ReferralMechanism mechanism, LocalDate on) {
    String day = on.toString();
    CaseFile file = CaseFile.open(mechanism, Pseudonym.of("I-2"), on);
    CaseEvent proposal = new CaseEvent.Builder()
        .from(event(
            day,
            "social-service",
            "proposed-by-social-service",
            "violence-or-severe-exploitation",
            "concrete-danger"))
        .putFacts(FactId.of("danger-cause"), FactValue.of("escape-attempts"))
        .build();
    for (CaseEvent event : List.of(
        event(day, "outreach-unit", "victim-detected"),
        event(day, "social-service", "programme-drawn-up", "programme-conforms"),
        event(day, "social-service", "consequences-explained"),
        event(day, "structure-head", "structure-accepted"),
        event(day, "person-concerned", "programme-joined"),
        proposal)) {
      file = accepted(file.apply(event));
    }
    return file;
  }

  private static CaseEvent opinion(String which) {
    return new CaseEvent.Builder()
        .from(event("2004-02-01", "prosecutor", "opinion-given"))
        .putFacts(FactId.of("prosecutors-opinion"), FactValue.of(which))
        .putFacts(FactId.of("contribution-relevant"), NO)
        .build();
  }

  private static CaseEvent event(String on, String by, String type, String... facts) {
    CaseEvent.Builder event = new CaseEvent.Builder()
        .caseId(Pseudonym.of("I-2"))
        .type(EventId.of(type))
        .on(LocalDate.parse(on))
        .by(RoleId.of(by));
    for (String fact : facts) {
      event.putFacts(FactId.of(fact), YES);
    }
    return event.build();
  }

  private static CaseFile accepted(Outcome outcome) {
    return outcome.fold(Outcome.Accepted::next, refused -> {
      throw new AssertionError(refused.message());
    });
  }

  private static Position residence(CaseFile file) {
    return file.position(ProcedureId.of("residence")).orElseThrow();
  }

  private static Stream<Stage> stagesOf(String id, String procedure) {
    return Catalogue.mechanism(id)
        .procedure(ProcedureId.of(procedure))
        .orElseThrow()
        .stages()
        .stream();
  }

  private static Optional<String> inForce(String day) {
    return Catalogue.inForce(ITALY, LocalDate.parse(day)).map(m -> m.id().value());
  }
}
