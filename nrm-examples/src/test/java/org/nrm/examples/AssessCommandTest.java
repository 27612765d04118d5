package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nrm.catalogue.Catalogue;
import org.nrm.vocabulary.MechanismId;

class AssessCommandTest {
  static java.util.List<MechanismId> ids() {
    return Catalogue.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void every_mechanism_is_assessed_through_three_lenses(MechanismId id) {
    Ran ran = Ran.nrm("assess", id.value());
    assertThat(ran.status()).isZero();
    assertThat(SchemaFaults.of(
            "assessment", Ran.nrm("assess", id.value(), "--json").out()))
        .isEmpty();
    assertThat(ran.out()).contains("Coherence", "Efficiency", "Effects", "NRM-1", "a child");
  }

  @Test
  void the_json_names_what_a_person_who_will_not_testify_loses() {
    Ran ran = Ran.nrm("assess", "belgium-2017", "--json");
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains("\"mechanism\":\"belgium-2017\"")
        .contains("\"persona\":\"will-not-testify\"")
        .contains("\"excluded\":[\"sickness-insurance\",\"family-title\"]");
  }

  @Test
  void an_unknown_mechanism_is_told_with_the_nearest() {
    Ran ran = Ran.nrm("assess", "belgium-2018");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("no mechanism `belgium-2018` is shipped");
  }
}
