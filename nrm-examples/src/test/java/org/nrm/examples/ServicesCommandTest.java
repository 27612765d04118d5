package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nrm.reintegration.CountryRole;
import org.nrm.reintegration.ServicesByCountryRole;

class ServicesCommandTest {
  @Test
  void each_service_has_a_row() {
    Ran ran = Ran.nrm("services");
    assertThat(ran.status()).isZero();
    assertThat(ran.lines().get(0)).startsWith("id ").contains("title", "for", "where", "source");
    assertThat(ServicesByCountryRole.ofLeaflet().services())
        .allSatisfy(service -> assertThat(ran.lines())
            .anySatisfy(line -> assertThat(line).startsWith(service.code().id())));
  }

  @Test
  void a_country_of_transit_gives_shelter_and_no_journey_home() {
    Ran ran = Ran.nrm("services", "transit");
    assertThat(ran.out())
        .contains("shelter", "health-assistance", "legal-counselling")
        .doesNotContain("travel-assistance", "awareness-raising");
  }

  @Test
  void the_json_follows_its_schema() {
    assertThat(SchemaFaults.of("services", Ran.nrm("services", "--json").out())).isEmpty();
    for (CountryRole role : CountryRole.values()) {
      Ran ran = Ran.nrm("services", role.word(), "--json");
      assertThat(SchemaFaults.of("services", ran.out())).isEmpty();
      assertThat(ran.out()).contains("\"" + role.word() + "\"");
    }
  }

  @Test
  void a_role_that_no_country_has_is_told_with_the_nearest() {
    Ran ran = Ran.nrm("services", "destinaton");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualToIgnoringNewLines(
            "nrm: no country role is called `destinaton`: did you mean `destination`?");
  }
}
