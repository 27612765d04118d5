package org.nrm.referral;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.Stage;
import org.nrm.vocabulary.StageId;

class TaskTermsTest {
  @Test
  void every_stage_of_a_referral_stands_in_the_table_once() {
    List<StageId> stages =
        Catalogue.mechanism("ukraine-iom-2005")
            .procedure(Referral.REFERRAL)
            .orElseThrow()
            .stages()
            .stream()
            .map(Stage::id)
            .toList();
    assertThat(TaskTerms.table().stream().flatMap(t -> t.stages().stream()))
        .containsExactlyInAnyOrderElementsOf(stages);
    assertThat(Stream.concat(
            Stream.of(Referral.NOT_BEGUN),
            Stream.concat(Referral.open().stream(), Referral.endings().stream())))
        .containsExactlyInAnyOrderElementsOf(stages);
  }

  @Test
  void a_stage_is_looked_up_and_what_others_cannot_say_is_empty() {
    assertThat(TaskTerms.of(ReferralPriority.URGENT.accepted()).flatMap(TaskTerm::fhirTask))
        .contains("accepted");
    assertThat(TaskTerms.of(Referral.STOPPED))
        .hasValueSatisfying(term -> assertThat(term.primero()).isEmpty());
    assertThat(TaskTerms.of(StageId.of("elsewhere"))).isEmpty();
  }

  @Test
  void every_code_of_the_table_is_one_that_the_standard_has() {
    assertThat(TaskTerms.table()).allSatisfy(term -> {
      assertThat(term.fhirTask().stream()).allMatch(TaskTerms.fhirStates()::contains);
      assertThat(term.primero().stream()).allMatch(TaskTerms.primeroStatuses()::contains);
    });
    assertThat(TaskTerms.fhirStates().stream().filter(s -> TaskTerms.ofFhir(s).isEmpty()))
        .containsExactly("ready", "on-hold", "entered-in-error");
    assertThat(TaskTerms.primeroStatuses())
        .noneMatch(s -> TaskTerms.ofPrimero(s).isEmpty());
  }

  @Test
  void a_status_that_says_too_little_has_several_rows() {
    assertThat(TaskTerms.ofPrimero("done").stream().flatMap(t -> t.stages().stream()))
        .containsExactly(Referral.COMPLETED, Referral.UNFULFILLED);
    assertThat(TaskTerms.ofFhir("cancelled").stream().flatMap(t -> t.stages().stream()))
        .containsExactly(Referral.RECALLED, Referral.STOPPED);
  }
}
