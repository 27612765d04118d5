package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.catalogue.Catalogue;
import org.nrm.condition.Conditions;
import org.nrm.identification.IdentificationMeanings;
import org.nrm.identification.IdentificationProcedure;
import org.nrm.identification.IdentificationRoles;
import org.nrm.json.htcds.HtcdsExport;
import org.nrm.json.htcds.HtcdsField;
import org.nrm.json.htcds.HtcdsFields;
import org.nrm.json.htcds.HtcdsGroup;
import org.nrm.json.htcds.HtcdsNote;
import org.nrm.json.htcds.HtcdsRow;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.MechanismTable;
import org.nrm.mechanism.notation.Notation;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.protection.Consent;
import org.nrm.protection.Purpose;
import org.nrm.referral.ReferralRoles;
import org.nrm.reintegration.MeasureKinds;
import org.nrm.reintegration.PlanMeasures;
import org.nrm.reintegration.ReintegrationEvents;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Instrument;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Standing;

/** What a case becomes in HTCDS, and what of it is lost. */
class HtcdsExportTest {
  private static final Pseudonym CASE = Pseudonym.of("H-1");
  private static final LocalDate DAY = LocalDate.of(2024, 4, 15);
  private static final Role CENTRE = ReferralRoles.RECOGNISED_CENTRE;
  private static final Role PERSON = IdentificationRoles.PERSON_CONCERNED;
  private static final Consent SHARING =
      Consent.to(Purpose.DATA_SHARING).askedBy(CENTRE).givenBy(PERSON).perRecipient();
  private static final ReferralMechanism MECHANISM = mechanism();

  private CaseFile file = CaseFile.open(MECHANISM, CASE, DAY);
  private final List<CaseEvent> accepted = new ArrayList<>();

  private static ReferralMechanism mechanism() {
    var source = Instrument.of("A practice", Standing.PRACTICE).at("art. 1");
    return MechanismTable.mechanism("small", "A small mechanism", "nowhere")
        .with(
            IdentificationProcedure.under(source)
                .detectedBy(CENTRE)
                .decidedBy(CENTRE)
                .reviewedBy(CENTRE)
                .build(),
            SHARING.under(source),
            PlanMeasures.of(source, Conditions.always(), CENTRE))
        .build();
  }

  @Test
  void a_case_that_is_only_open_is_an_active_case_of_nobody_known() {
    HtcdsExport export = HtcdsExport.of(file, accepted);
    assertThat(values(export)).containsExactly(Map.entry("cas_Status", List.of("Active")));
    assertThat(export.notes()).isEmpty();
    assertThat(export.missing())
        .extracting(HtcdsField::name)
        .contains("vic_TraffickingStatus", "con_Consent", "prs_Gender")
        .doesNotContain("prs_FirstName", "vic_Vulnerabilities");
    assertThat(export.leftToOthers())
        .extracting(HtcdsField::name)
        .contains("prs_FirstName", "prs_Birthdate");
  }

  @Test
  void all_that_comes_before_a_decision_is_a_possible_victim() {
    happens(IdentificationProcedure.INDICATIONS_FOUND, CENTRE);
    assertThat(victim())
        .containsEntry("vic_TraffickingStatus", List.of("PossibleVictimOfTrafficking"));
    happens(IdentificationProcedure.GROUNDS_FOUND, CENTRE);
    assertThat(victim())
        .containsEntry("vic_TraffickingStatus", List.of("PossibleVictimOfTrafficking"));
  }

  @Test
  void a_decision_is_written_with_who_decided_and_a_review_of_it_is_not() {
    happens(IdentificationProcedure.INDICATIONS_FOUND, CENTRE);
    happens(event(IdentificationProcedure.IDENTIFICATION_REFUSED, CENTRE)
        .with(IdentificationProcedure.DECIDED_BY, FactValue.of("ngo")));
    assertThat(victim())
        .containsEntry("vic_TraffickingStatus", List.of("NotAVictimOfTrafficking"))
        .containsEntry("vic_TraffickingStatusDecisionMakingOrg", List.of("NGO"));
    happens(IdentificationProcedure.REVIEW_REQUESTED, PERSON);
    assertThat(victim())
        .containsExactly(
            Map.entry("vic_TraffickingStatus", List.of("PossibleVictimOfTrafficking")));
    assertThat(HtcdsExport.of(file, accepted).notes())
        .extracting(HtcdsNote::text)
        .contains(
            "position: the stage `identification/under-review` is told in part: the standard has three values for all of identification, and no day");
    happens(event(IdentificationProcedure.REVIEW_GRANTED, CENTRE)
        .with(IdentificationProcedure.DECIDED_BY, FactValue.of("court-or-prosecution")));
    assertThat(victim())
        .containsEntry("vic_TraffickingStatus", List.of("ActualVictimOfTrafficking"))
        .containsEntry("vic_TraffickingStatusDecisionMakingOrg", List.of("CourtOrProsecution"));
  }

  @Test
  void without_events_nobody_is_said_to_have_decided() {
    happens(IdentificationProcedure.INDICATIONS_FOUND, CENTRE);
    happens(event(IdentificationProcedure.IDENTIFICATION_CONCLUDED, CENTRE)
        .with(IdentificationProcedure.DECIDED_BY, FactValue.of("police")));
    HtcdsRow victim = HtcdsExport.of(file, List.of()).record().row(HtcdsGroup.VICTIM);
    assertThat(victim.code(HtcdsFields.TRAFFICKING_STATUS)).contains("ActualVictimOfTrafficking");
    assertThat(victim.code(HtcdsFields.DECIDER)).isEmpty();
  }

  @Test
  void consent_is_written_where_all_who_were_asked_about_agree_and_never_for_a_question() {
    keyed(SHARING.asked(), CENTRE, "a");
    assertThat(consent()).isEmpty();
    keyed(SHARING.given(), PERSON, "a");
    assertThat(consent()).contains(true);
    keyed(SHARING.asked(), CENTRE, "b");
    keyed(SHARING.refused(), PERSON, "b");
    assertThat(consent()).isEmpty();
    assertThat(HtcdsExport.of(file, accepted).notes())
        .extracting(HtcdsNote::message)
        .contains(
            "consent to `data-sharing` is held for some recipients and not for others: none is written");
    keyed(SHARING.withdrawn(), PERSON, "a");
    assertThat(consent()).contains(false);
  }

  @Test
  void a_measure_is_a_support_plan_of_its_type_and_ends_with_it() {
    propose("legal", "m1");
    keyed(ReintegrationEvents.MEASURE_AGREED, PERSON, "m1");
    keyed(ReintegrationEvents.MEASURE_STARTED, CENTRE, "m1");
    keyed(ReintegrationEvents.MEASURE_COMPLETED, CENTRE, "m1");
    propose("medical", "m2");
    propose("monitoring", "m3");
    propose("language", "m4");
    keyed(ReintegrationEvents.MEASURE_DECLINED, PERSON, "m4");
    HtcdsExport export = HtcdsExport.of(file, accepted);
    assertThat(export.record().rows(HtcdsGroup.SUPPORT_PLAN))
        .containsExactly(
            HtcdsRow.in(HtcdsGroup.SUPPORT_PLAN)
                .with(HtcdsFields.SUPPORT_TYPE, "Legal")
                .with(HtcdsFields.ACTUAL_END, "2024-04-15"),
            HtcdsRow.in(HtcdsGroup.SUPPORT_PLAN).with(HtcdsFields.SUPPORT_TYPE, "Health"));
    assertThat(export.notes())
        .extracting(HtcdsNote::message)
        .contains("a measure of the kind `monitoring` has no type of support plan");
    assertThat(HtcdsExport.of(file, List.of()).notes())
        .filteredOn(note -> note.message().contains("no event of the case tells"))
        .singleElement()
        .extracting(HtcdsNote::count)
        .isEqualTo(3);
  }

  @Test
  void every_position_entitlement_duty_and_fact_that_is_lost_is_told_under_every_mechanism() {
    for (ReferralMechanism mechanism : Catalogue.mechanisms()) {
      CaseFile opened = CaseFile.open(mechanism, CASE, DAY);
      HtcdsExport export = HtcdsExport.of(opened, List.of());
      String all =
          export.notes().stream().map(HtcdsNote::message).collect(Collectors.joining("\n"));
      opened.entitlements().forEach(e -> assertThat(all).contains("`" + e.entitlement() + "`"));
      opened.duties().forEach(d -> assertThat(all).contains("`" + d.duty() + "`"));
      opened.facts().keySet().forEach(f -> assertThat(all).contains("`" + f + "`"));
      assertThat(Validation.faults("htcds", HtcdsJson.write(List.of(export.record()))))
          .isEmpty();
      assertThat(Validation.faults("htcds-report", HtcdsJson.report(export))).isEmpty();
    }
  }

  @Test
  void two_procedures_that_say_the_opposite_give_no_status_and_a_case_that_is_over_is_closed() {
    ReferralMechanism divided = MechanismTable.mechanism(
            "divided", "A divided mechanism", "nowhere")
        .roles(CENTRE)
        .events(IdentificationProcedure.INDICATIONS_FOUND.by(CENTRE))
        .meanings(
            IdentificationMeanings.DETECTION,
            IdentificationMeanings.IDENTIFIED,
            IdentificationMeanings.NOT_IDENTIFIED)
        .procedures(
            decided("first", IdentificationMeanings.IDENTIFIED),
            decided("second", IdentificationMeanings.NOT_IDENTIFIED))
        .build();
    file = CaseFile.open(divided, CASE, DAY);
    happens(IdentificationProcedure.INDICATIONS_FOUND, CENTRE);
    HtcdsExport export = HtcdsExport.of(file, accepted);
    assertThat(values(export)).containsExactly(Map.entry("cas_Status", List.of("Closed")));
    assertThat(export.notes())
        .extracting(HtcdsNote::text)
        .contains(
            "contradiction: one procedure says that the person is identified and another that she is not: no status is written");
  }

  private static ProcedureTable decided(String id, Meaning meaning) {
    StageId open = StageId.of("open");
    StageId over = StageId.of("over");
    var source = Instrument.of("A practice", Standing.PRACTICE).at("art. 1");
    return Notation.procedure(ProcedureId.of(id), id, open)
        .under(
            source,
            Notation.stage(open, "Open"),
            Notation.ending(over, "Over").means(meaning),
            Notation.from(open)
                .on(IdentificationProcedure.INDICATIONS_FOUND)
                .to(over)
                .must());
  }

  // ---- the case

  private Map<String, List<String>> victim() {
    return HtcdsExport.of(file, accepted)
        .record()
        .row(HtcdsGroup.VICTIM)
        .values()
        .entrySet()
        .stream()
        .collect(Collectors.toMap(e -> e.getKey().name(), Map.Entry::getValue));
  }

  private static Map<String, List<String>> values(HtcdsExport export) {
    return export.record().rows().stream()
        .flatMap(row -> row.values().entrySet().stream())
        .collect(Collectors.toMap(e -> e.getKey().name(), Map.Entry::getValue));
  }

  private Optional<Boolean> consent() {
    return HtcdsExport.of(file, accepted)
        .record()
        .row(HtcdsGroup.CONSENT)
        .flag(HtcdsFields.CONSENT_GIVEN);
  }

  private static CaseEvent event(EventType type, Role by) {
    return CaseEvent.of(CASE, type, DAY, by);
  }

  private void happens(EventType type, Role by) {
    happens(event(type, by));
  }

  private void keyed(EventType type, Role by, String key) {
    happens(new CaseEvent.Builder().from(event(type, by)).key(Pseudonym.of(key)).build());
  }

  private void propose(String kind, String key) {
    CaseEvent event = event(ReintegrationEvents.MEASURE_PROPOSED, CENTRE)
        .with(MeasureKinds.MEASURE_KIND, FactValue.of(kind));
    happens(new CaseEvent.Builder().from(event).key(Pseudonym.of(key)).build());
  }

  private void happens(CaseEvent event) {
    file = file.apply(event).fold(Outcome.Accepted::next, refused -> {
      throw new AssertionError(refused.message());
    });
    accepted.add(event);
  }
}
