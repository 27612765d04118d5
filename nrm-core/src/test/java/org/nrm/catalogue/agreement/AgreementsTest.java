package org.nrm.catalogue.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nrm.condition.Conditions;
import org.nrm.referral.AgreedDuty;
import org.nrm.referral.AgreementTerm;
import org.nrm.referral.AgreementTerms;
import org.nrm.referral.CooperationAgreement;
import org.nrm.referral.LeadAnswer;
import org.nrm.referral.StatedTerm;
import org.nrm.referral.TermStatus;
import org.nrm.vocabulary.Citation;

class AgreementsTest {
  private static final CooperationAgreement HAMBURG = Agreements.named("hamburg-1999");
  private static final CooperationAgreement SERBIA = Agreements.named("serbia-2004");

  static List<CooperationAgreement> all() {
    return Agreements.all();
  }

  @ParameterizedTest
  @MethodSource("all")
  void no_text_was_read_so_that_nothing_counts_as_verified(CooperationAgreement agreement) {
    assertThat(agreement.duties())
        .isNotEmpty()
        .allSatisfy(d -> assertThat(d.citations())
            .isNotEmpty()
            .allSatisfy((Citation c) -> assertThat(c.standing().verified()).isFalse()));
    assertThat(agreement.citations())
        .allSatisfy(c -> assertThat(c.standing().verified()).isFalse());
  }

  @ParameterizedTest
  @MethodSource("all")
  void every_term_is_present_absent_or_not_stated_and_what_is_present_says_where(
      CooperationAgreement agreement) {
    List<StatedTerm> found = AgreementTerms.check(agreement);
    assertThat(found).extracting(StatedTerm::term).containsExactly(AgreementTerm.values());
    assertThat(found)
        .filteredOn(t -> t.status() != TermStatus.NOT_STATED)
        .allSatisfy(t -> assertThat(t.citations()).isNotEmpty());
  }

  @Test
  void police_lead_for_a_witness_and_the_counselling_service_keeps_its_duties() {
    LeadAnswer witness = HAMBURG.lead("witness");
    assertThat(witness.lead().value()).isEqualTo("police");
    assertThat(ids(witness.owedByOthers()))
        .contains("decide-on-accommodation", "care-continuously", "counsel-witnesses-besides");
    assertThat(ids(witness.owedByLead())).doesNotContain("cooperate-where-needed");
  }

  @Test
  void the_counselling_service_leads_for_all_others_and_the_police_cooperate() {
    for (String category : List.of("undecided", "unwilling")) {
      LeadAnswer answer = HAMBURG.lead(category);
      assertThat(answer.lead().value()).isEqualTo("counselling-service");
      assertThat(ids(answer.owedByOthers()))
          .contains("cooperate-where-needed", "protect-at-hearings", "inform-of-counselling");
      assertThat(ids(answer.owedByLead())).doesNotContain("counsel-witnesses-besides");
    }
  }

  @Test
  void the_lead_takes_no_duty_from_anybody() {
    assertThat(HAMBURG.categories()).allSatisfy(category -> {
      LeadAnswer answer = HAMBURG.lead(category.id().value());
      assertThat(answer.owedByLead().size() + answer.owedByOthers().size()).isEqualTo((int)
          HAMBURG.duties().stream().filter(d -> d.holdsIn(category.id())).count());
    });
  }

  @Test
  void a_category_gives_a_rule_for_a_mechanism() {
    assertThat(HAMBURG.leadRule("witness", Conditions.always()).lead().value()).isEqualTo("police");
    assertThatThrownBy(() -> HAMBURG.lead("witnes"))
        .hasMessageStartingWith("`hamburg-1999` has no category `witnes`")
        .hasMessageContaining("`witness`");
  }

  @Test
  void hamburg_is_told_to_help_irrespective_of_testimony_and_to_leave_the_decision_to_her() {
    Map<AgreementTerm, TermStatus> found = statuses(HAMBURG);
    assertThat(found)
        .containsEntry(AgreementTerm.ASSISTANCE_IRRESPECTIVE_OF_TESTIMONY, TermStatus.PRESENT)
        .containsEntry(AgreementTerm.DECISION_TO_TESTIFY_IS_THE_PERSONS, TermStatus.PRESENT)
        .containsEntry(AgreementTerm.TIME_TO_REFLECT, TermStatus.NOT_STATED)
        .containsEntry(AgreementTerm.CIVIL_SOCIETY_PARTICIPATION, TermStatus.NOT_STATED)
        .containsEntry(AgreementTerm.SUSTAINABILITY, TermStatus.NOT_STATED);
    assertThat(found).doesNotContainValue(TermStatus.ABSENT);
  }

  @Test
  void the_serbian_memorandum_has_no_party_independent_of_the_state_and_is_not_signed() {
    assertThat(SERBIA.signed()).isEqualTo(TermStatus.ABSENT);
    assertThat(statuses(SERBIA))
        .containsEntry(AgreementTerm.CIVIL_SOCIETY_PARTICIPATION, TermStatus.ABSENT)
        .containsEntry(AgreementTerm.ASSISTANCE_IRRESPECTIVE_OF_TESTIMONY, TermStatus.NOT_STATED);
    assertThat(AgreementTerms.check(SERBIA))
        .filteredOn(t -> t.term() == AgreementTerm.GOVERNMENT_OWNERSHIP)
        .singleElement()
        .extracting(StatedTerm::text)
        .isEqualTo("of the state: interior-ministry, coordinating-agency; funding not stated;"
            + " the agreement is not signed");
  }

  @Test
  void an_agreement_that_names_a_stranger_is_refused() {
    assertThatThrownBy(() -> new CooperationAgreement.Builder()
            .from(SERBIA)
            .addDuties(AgreedDuty.of(
                "stray",
                HamburgAgreement1999.COUNSELLING,
                AgreedDuty.Act.ASSIST,
                "always",
                "help",
                SERBIA.citations().get(0)))
            .build())
        .hasMessage("`counselling-service` is no party of `serbia-2004`: add it to the parties");
  }

  @Test
  void an_unknown_agreement_is_an_error_with_a_hint() {
    assertThatThrownBy(() -> Agreements.named("hamburg-1998"))
        .hasMessageContaining("no agreement `hamburg-1998` is shipped")
        .hasMessageContaining("hamburg-1999");
  }

  private static Map<AgreementTerm, TermStatus> statuses(CooperationAgreement agreement) {
    return AgreementTerms.check(agreement).stream()
        .collect(Collectors.toMap(StatedTerm::term, StatedTerm::status));
  }

  private static List<String> ids(List<AgreedDuty> duties) {
    return duties.stream().map(d -> d.id().value()).toList();
  }
}
