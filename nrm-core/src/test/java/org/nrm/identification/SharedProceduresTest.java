package org.nrm.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.nrm.identification.IdentificationFacts.*;
import static org.nrm.identification.IdentificationProcedure.*;
import static org.nrm.identification.IdentificationRoles.*;
import static org.nrm.mechanism.notation.MechanismTable.mechanism;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Stage;
import org.nrm.residence.ResidenceRoles;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Standing;

class SharedProceduresTest {
  private static final Citation LAW = Citation.of("Small act", "art. 1", Standing.STATUTE);
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
  private static final Pseudonym CASE = Pseudonym.of("B-17");

  private static final FactType COMPLETED =
      FactType.flag("process-completed", "the process is completed").by(COMPETENT_AUTHORITY);

  private static IdentificationProcedure identification() {
    return IdentificationProcedure.under(LAW)
        .detectedBy(POLICE, NON_GOVERNMENTAL_ORGANISATION)
        .decidedBy(COMPETENT_AUTHORITY)
        .groundsWhen(REASONABLE_GROUNDS)
        .refusedWhen(COMPLETED);
  }

  private static ReferralMechanism reviewed() {
    return mechanism("reviewed", "Identification with a review", "nowhere")
        .facts(REASONABLE_GROUNDS.by(COMPETENT_AUTHORITY), COMPLETED)
        .with(identification().reviewedBy(ResidenceRoles.COURT).build())
        .build();
  }

  @Test
  void a_negative_decision_is_reviewed_and_new_indications_start_afresh() {
    CaseFile file = CaseFile.open(reviewed(), CASE, DAY);
    file = accepted(file, INDICATIONS_FOUND, POLICE, Map.of());
    file = established(file, flag(COMPLETED, true));
    file = accepted(file, IDENTIFICATION_REFUSED, COMPETENT_AUTHORITY, by("police"));
    assertThat(stage(file)).isEqualTo(NOT_IDENTIFIED_AS_VICTIM);
    file = accepted(file, REVIEW_REQUESTED, PERSON_CONCERNED, Map.of());
    file = accepted(file, REVIEW_REJECTED, ResidenceRoles.COURT, by("court-or-prosecution"));
    file = accepted(file, INDICATIONS_FOUND, NON_GOVERNMENTAL_ORGANISATION, Map.of());
    assertThat(stage(file)).isEqualTo(SUSPECTED);
    file = established(file, flag(REASONABLE_GROUNDS, true));
    file = accepted(file, GROUNDS_FOUND, COMPETENT_AUTHORITY, Map.of());
    file = accepted(file, REFLECTION_BEGUN, COMPETENT_AUTHORITY, Map.of());
    assertThat(file.apply(event(IDENTIFICATION_REFUSED, COMPETENT_AUTHORITY, by("police")))
            .isAccepted())
        .isFalse();
    file = accepted(file, REFLECTION_ENDED, PERSON_CONCERNED, Map.of());
    file = accepted(file, IDENTIFICATION_CONCLUDED, COMPETENT_AUTHORITY, by("ngo"));
    assertThat(stage(file)).isEqualTo(IDENTIFIED_AS_VICTIM);
  }

  @Test
  void the_kind_of_organisation_that_decides_changes_no_decision() {
    for (Code code : CaseDataStandard.DECISION_MAKING_ORGANISATIONS.codes()) {
      CaseFile file =
          accepted(CaseFile.open(reviewed(), CASE, DAY), INDICATIONS_FOUND, POLICE, Map.of());
      file = accepted(file, IDENTIFICATION_CONCLUDED, COMPETENT_AUTHORITY, by(code.id()));
      assertThat(stage(file)).isEqualTo(IDENTIFIED_AS_VICTIM);
    }
  }

  @Test
  void a_definition_guards_the_decision_as_it_classifies() {
    ReferralMechanism european = mechanism(
            "european", "Identification by the definition", "nowhere")
        .facts(
            REASONABLE_GROUNDS.by(COMPETENT_AUTHORITY),
            COMPLETED,
            ACT_ESTABLISHED.by(COMPETENT_AUTHORITY),
            MEANS_ESTABLISHED.by(COMPETENT_AUTHORITY),
            EXPLOITATIVE_PURPOSE_ESTABLISHED.by(COMPETENT_AUTHORITY),
            SURROGACY_ALONE.by(COMPETENT_AUTHORITY),
            SURROGATE_MOTHER_CHILD.by(COMPETENT_AUTHORITY),
            CHILD.by(COMPETENT_AUTHORITY))
        .with(identification()
            .concludedWhen(TraffickingDefinition.EU_2026.condition())
            .build())
        .build();
    for (boolean motherIsChild : List.of(false, true)) {
      CaseFile file =
          accepted(CaseFile.open(european, CASE, DAY), INDICATIONS_FOUND, POLICE, Map.of());
      for (FactType yes :
          List.of(ACT_ESTABLISHED, EXPLOITATIVE_PURPOSE_ESTABLISHED, SURROGACY_ALONE, CHILD)) {
        file = established(file, flag(yes, true));
      }
      file = established(file, flag(MEANS_ESTABLISHED, false));
      file = established(file, flag(SURROGATE_MOTHER_CHILD, motherIsChild));
      assertThat(file.apply(event(IDENTIFICATION_CONCLUDED, COMPETENT_AUTHORITY, by("police")))
              .isAccepted())
          .isEqualTo(motherIsChild);
    }
  }

  @Test
  void without_a_reviewer_there_is_no_review_and_without_a_decider_no_procedure() {
    ReferralMechanism plain = mechanism("plain", "Identification", "nowhere")
        .facts(REASONABLE_GROUNDS.by(COMPETENT_AUTHORITY), COMPLETED)
        .with(identification().build())
        .build();
    assertThat(plain.event(REVIEW_REQUESTED.id())).isEmpty();
    assertThatIllegalStateException()
        .isThrownBy(() -> IdentificationProcedure.under(LAW).detectedBy(POLICE).build())
        .withMessage("identification has nobody who detects or nobody who decides: add"
            + " detectedBy(...) and decidedBy(...)");
  }

  static List<ReferralMechanism> withoutTime() {
    return List.of(
        reviewed(),
        Catalogue.mechanism("outreach-2005"),
        Catalogue.mechanism("astra-hotline-2005"));
  }

  @ParameterizedTest
  @MethodSource("withoutTime")
  void nothing_runs_out(ReferralMechanism mechanism) {
    assertThat(mechanism.procedures().stream().flatMap(p -> p.stages().stream()).map(Stage::term))
        .allMatch(java.util.Optional::isEmpty);
    assertThat(mechanism.duties()).isEmpty();
  }

  @Test
  void nobody_who_enforces_reports_anything_in_outreach_or_on_the_hotline() {
    for (String id : List.of("outreach-2005", "astra-hotline-2005")) {
      ReferralMechanism mechanism = Catalogue.mechanism(id);
      Set<?> enforcing = mechanism.roles().stream()
          .filter(r -> r.kind() == RoleKind.ENFORCES)
          .map(Role::id)
          .collect(Collectors.toSet());
      assertThat(enforcing).isEmpty();
      assertThat(mechanism.events())
          .allSatisfy(event -> assertThat(event.reportedBy())
              .isNotEmpty()
              .allSatisfy(
                  role -> assertThat(mechanism.roles()).extracting(Role::id).contains(role)));
    }
  }

  @Test
  void the_person_can_rest_and_come_back_at_every_stage_of_outreach_after_the_first() {
    ReferralMechanism outreach = Catalogue.mechanism("outreach-2005");
    Set<StageId> met = outreach.procedures().get(0).stages().stream()
        .map(Stage::id)
        .filter(s -> !s.equals(OutreachContact.NOT_MET_YET))
        .collect(Collectors.toSet());
    for (EventType event :
        List.of(OutreachContact.CONTACT_RESTED, OutreachContact.CONTACT_TAKEN_UP)) {
      assertThat(outreach.procedures().get(0).transitions().stream()
              .filter(t -> t.event().equals(event.id()))
              .flatMap(t -> t.origins().stream())
              .collect(Collectors.toSet()))
          .isEqualTo(met);
    }
  }

  @Test
  void the_place_of_a_contact_is_read_by_no_rule() {
    assertThat(Catalogue.mechanism("outreach-2005").procedures())
        .allSatisfy(p -> assertThat(p.transitions())
            .allSatisfy(t -> assertThat(org.nrm.condition.ConditionParts.facts(t.condition()))
                .doesNotContain(OutreachContact.CONTACT_PLACE.id())));
  }

  @Test
  void every_class_of_call_leads_somewhere() {
    ReferralMechanism astra = Catalogue.mechanism("astra-hotline-2005");
    for (Code code : HotlineFacts.CALL_CLASS.codes()) {
      CaseEvent call = new CaseEvent.Builder()
          .caseId(CASE)
          .type(HotlineCall.CALL_CLASSIFIED.id())
          .on(DAY)
          .by(HOTLINE.id())
          .putFacts(HotlineFacts.CALL_CLASS.id(), FactValue.of(code.id()))
          .key(Pseudonym.of("c1"))
          .build();
      assertThat(CaseFile.open(astra, CASE, DAY).apply(call).isAccepted())
          .as(code.id())
          .isTrue();
    }
  }

  private static CaseFile accepted(
      CaseFile file, EventType type, Role role, Map<FactId, FactValue> facts) {
    return file.apply(event(type, role, facts)).fold(Outcome.Accepted::next, no -> {
      throw new AssertionError(no.toString());
    });
  }

  private static CaseFile established(CaseFile file, Map<FactId, FactValue> facts) {
    return accepted(file, EventType.of("facts-established", "facts"), COMPETENT_AUTHORITY, facts);
  }

  private static CaseEvent event(EventType type, Role role, Map<FactId, FactValue> facts) {
    return new CaseEvent.Builder()
        .caseId(CASE)
        .type(type.id())
        .on(DAY)
        .by(role.id())
        .facts(facts)
        .build();
  }

  private static Map<FactId, FactValue> by(String organisation) {
    return Map.of(DECIDED_BY.id(), FactValue.of(organisation));
  }

  private static Map<FactId, FactValue> flag(FactType fact, boolean value) {
    return Map.of(fact.id(), FactValue.of(value));
  }

  private static StageId stage(CaseFile file) {
    return file.positions().get(0).stage();
  }
}
