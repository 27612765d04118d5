package org.nrm.identification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nrm.identification.TraffickingCodes.*;
import static org.nrm.identification.TraffickingDefinition.COUNCIL_OF_EUROPE;
import static org.nrm.identification.TraffickingDefinition.EU_2013;
import static org.nrm.identification.TraffickingDefinition.EU_2026;
import static org.nrm.identification.TraffickingDefinition.PALERMO;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nrm.condition.Truth;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Standing;

class TraffickingDefinitionTest {
  private static final Experience ADULT_DECEIVED = Experience.unknown()
      .withAct(Element.established(RECRUITMENT))
      .withMeans(Element.established(DECEPTION))
      .withPurpose(Element.established(FORCED_LABOUR))
      .withAge(Age.ADULT);
  private static final Experience CHILD_RECEIVED = Experience.unknown()
      .withAct(Element.established(RECEIPT))
      .withMeans(Element.excluded())
      .withPurpose(Element.established(OTHER_SEXUAL_EXPLOITATION))
      .withAge(Age.CHILD);
  private static final Experience BORN_OF_SURROGACY = Experience.unknown()
      .withAct(Element.established(RECEIPT))
      .withMeans(Element.excluded())
      .withPurpose(Element.established(SURROGACY))
      .withAge(Age.CHILD);

  static List<TraffickingDefinition> definitions() {
    return TraffickingDefinition.ALL;
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void un1_an_adult_recruited_by_deception_for_forced_labour_is_trafficked_consent_or_not(
      TraffickingDefinition definition) {
    Classification result = definition.classify(ADULT_DECEIVED.withConsented(Optional.of(true)));
    assertThat(result.truth()).isEqualTo(Truth.MET);
    assertThat(result.questions()).isEmpty();
    assertThat(result.shortfalls()).isEmpty();
    assertThat(result.citations()).contains(definition.elements(), definition.consent());
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void un3_a_child_of_17_needs_no_means(TraffickingDefinition definition) {
    Classification result = definition.classify(CHILD_RECEIVED);
    assertThat(result.truth()).isEqualTo(Truth.MET);
    assertThat(result.citations()).contains(definition.child());
    assertThat(definition.classify(CHILD_RECEIVED.withAge(Age.ADULT)).truth())
        .isEqualTo(Truth.NOT_MET);
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void un5_the_purpose_suffices_before_exploitation_has_begun(TraffickingDefinition definition) {
    Experience harboured = ADULT_DECEIVED
        .withAct(Element.established(HARBOURING))
        .withMeans(Element.established(ABUSE_OF_VULNERABILITY))
        .withExploitationBegun(Optional.of(false));
    assertThat(definition.classify(harboured).truth()).isEqualTo(Truth.MET);
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void un7_toggling_consent_changes_nothing(TraffickingDefinition definition) {
    for (Experience told : List.of(ADULT_DECEIVED, CHILD_RECEIVED)) {
      for (Optional<Boolean> consent :
          List.of(Optional.<Boolean>empty(), Optional.of(true), Optional.of(false))) {
        assertThat(definition.classify(told.withConsented(consent)).truth()).isEqualTo(Truth.MET);
      }
    }
  }

  @Test
  void eu_t9_surrogacy_needs_a_means_for_a_child_too_unless_the_surrogate_mother_is_a_child() {
    assertThat(EU_2026
            .classify(BORN_OF_SURROGACY.withSurrogateMotherIsChild(Optional.of(false)))
            .truth())
        .isEqualTo(Truth.NOT_MET);
    assertThat(EU_2026
            .classify(BORN_OF_SURROGACY.withSurrogateMotherIsChild(Optional.of(true)))
            .truth())
        .isEqualTo(Truth.MET);
    Classification open = EU_2026.classify(BORN_OF_SURROGACY);
    assertThat(open.truth()).isEqualTo(Truth.NOT_ESTABLISHED);
    assertThat(open.questions())
        .extracting(q -> q.fact().value())
        .containsExactly("surrogate-mother-child");
  }

  @Test
  void another_purpose_beside_surrogacy_needs_no_means_for_a_child() {
    Experience both = BORN_OF_SURROGACY
        .withPurpose(Element.established(SURROGACY, ILLEGAL_ADOPTION))
        .withSurrogateMotherIsChild(Optional.of(false));
    assertThat(EU_2026.classify(both).truth()).isEqualTo(Truth.MET);
  }

  @Test
  void a_form_that_a_definition_does_not_name_leaves_it_open_and_says_so() {
    Experience married = ADULT_DECEIVED.withPurpose(Element.established(FORCED_MARRIAGE));
    assertThat(EU_2026.classify(married).truth()).isEqualTo(Truth.MET);
    for (TraffickingDefinition earlier : List.of(PALERMO, COUNCIL_OF_EUROPE, EU_2013)) {
      Classification result = earlier.classify(married);
      assertThat(result.truth()).isEqualTo(Truth.NOT_ESTABLISHED);
      assertThat(result.questions())
          .extracting(q -> q.fact().value())
          .containsExactly("exploitative-purpose-established");
      assertThat(result.citations()).extracting(Citation::standing).contains(Standing.READING);
      assertThat(earlier.unnamed(Set.of(FORCED_MARRIAGE, RECRUITMENT)))
          .containsExactly(FORCED_MARRIAGE);
    }
  }

  @Test
  void the_european_union_names_more_acts_and_purposes() {
    assertThat(PALERMO.acts()).doesNotContain(CONTROL_TRANSFERRED);
    assertThat(EU_2013.acts()).containsExactlyElementsOf(ACTS);
    assertThat(EU_2013.purposes()).contains(BEGGING, CRIMINAL_ACTIVITIES).doesNotContain(SURROGACY);
    assertThat(EU_2026.purposes()).containsExactlyElementsOf(PURPOSES);
    assertThat(COUNCIL_OF_EUROPE.purposes()).isEqualTo(PALERMO.purposes());
  }

  @ParameterizedTest
  @MethodSource("definitions")
  void a_presumed_child_is_treated_as_a_child_while_the_definition_stays_open(
      TraffickingDefinition definition) {
    Classification result = definition.classify(CHILD_RECEIVED.withAge(Age.UNCERTAIN_WITH_REASONS));
    assertThat(result.truth()).isEqualTo(Truth.NOT_ESTABLISHED);
    assertThat(result.treatedAsChild()).isEqualTo(Truth.MET);
    assertThat(result.questions()).extracting(q -> q.fact().value()).containsExactly("child");
    assertThat(result.citations()).extracting(Citation::standing).contains(Standing.READING);
  }

  @Test
  void where_a_means_is_established_the_age_decides_nothing_and_is_not_asked() {
    Classification result = PALERMO.classify(ADULT_DECEIVED.withAge(Age.UNKNOWN));
    assertThat(result.truth()).isEqualTo(Truth.MET);
    assertThat(result.questions()).isEmpty();
    assertThat(result.treatedAsChild()).isEqualTo(Truth.NOT_ESTABLISHED);
  }

  @Test
  void of_an_unknown_experience_everything_is_asked() {
    assertThat(PALERMO.classify(Experience.unknown()).questions())
        .extracting(q -> q.fact().value())
        .containsExactly(
            "act-established", "exploitative-purpose-established", "child", "means-established");
    assertThat(EU_2026.classify(Experience.unknown()).questions())
        .extracting(q -> q.fact().value())
        .contains("surrogate-mother-child");
  }

  @Test
  void what_keeps_the_definition_from_being_met_is_named() {
    Classification result = PALERMO.classify(ADULT_DECEIVED.withAct(Element.excluded()));
    assertThat(result.truth()).isEqualTo(Truth.NOT_MET);
    assertThat(result.questions()).isEmpty();
    assertThat(result.shortfalls()).hasSize(1);
  }

  @Test
  void definitions_are_found_by_id() {
    assertThat(TraffickingDefinition.find("eu-2026")).contains(EU_2026);
    assertThat(TraffickingDefinition.find("eu")).isEmpty();
  }

  @Test
  void an_element_is_not_established_without_a_form() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Element.established(Set.of()))
        .withMessage(
            "an element is established without a form: name one, or say that it is unknown");
  }
}
