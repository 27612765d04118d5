package org.nrm.protection;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ConsentTermsTest {
  @Test
  void every_state_of_consent_is_a_status_of_the_vocabulary_with_the_same_iri() {
    for (ConsentState state : ConsentState.values()) {
      assertThat(ConsentTerms.status(state.dpv())).hasValueSatisfying(term -> {
        assertThat(term.state()).contains(state);
        assertThat(term.isValid()).isEqualTo(state.allows());
      });
    }
  }

  @Test
  void the_vocabulary_has_ten_statuses_of_which_two_are_valid() {
    assertThat(ConsentTerms.statuses()).hasSize(10).doesNotHaveDuplicates();
    assertThat(ConsentTerms.statuses())
        .filteredOn(ConsentTerm::isValid)
        .extracting(ConsentTerm::name)
        .containsExactly("ConsentGiven", "RenewedConsentGiven");
  }

  @Test
  void what_nothing_here_says_has_a_note_and_no_state() {
    assertThat(ConsentTerms.status("ConsentRevoked")).hasValueSatisfying(term -> {
      assertThat(term.state()).isEmpty();
      assertThat(term.note()).isPresent();
    });
    assertThat(ConsentTerms.statuses())
        .allMatch(term -> term.state().isPresent() || term.note().isPresent());
    assertThat(ConsentTerms.status("ConsentMaybe")).isEmpty();
  }

  @Test
  void every_common_purpose_stands_in_the_table_once() {
    assertThat(ConsentTerms.purposes())
        .extracting(PurposeTerm::purpose)
        .containsExactlyElementsOf(Purpose.common());
    assertThat(ConsentTerms.purposes().get(0).iri())
        .contains("https://w3id.org/dpv#ServiceProvision");
    assertThat(ConsentTerms.purposes().get(3).iri()).isEmpty();
  }
}
