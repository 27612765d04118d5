package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nrm.catalogue.Catalogue;

class MechanismsCommandTest {
  @Test
  void each_shipped_mechanism_has_a_row() {
    Ran ran = Ran.nrm("mechanisms");
    assertThat(ran.status()).isZero();
    assertThat(ran.lines().get(0)).startsWith("id ").contains("title", "in force", "procedures");
    assertThat(Catalogue.ids())
        .allSatisfy(id ->
            assertThat(ran.lines()).anySatisfy(line -> assertThat(line).startsWith(id.value())));
  }

  @Test
  void the_json_follows_its_schema() {
    Ran ran = Ran.nrm("mechanisms", "--json");
    assertThat(ran.status()).isZero();
    assertThat(SchemaFaults.of("mechanisms", ran.out())).isEmpty();
    assertThat(ran.out())
        .contains(
            "\"id\":\"belgium-2017\"",
            "\"inForce\":{\"from\":\"2017-05-20\"}",
            "\"variantOf\":",
            "\"overlay\":true",
            "\"overlay\":false");
  }
}
