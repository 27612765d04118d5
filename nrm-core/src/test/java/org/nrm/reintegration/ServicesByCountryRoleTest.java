package org.nrm.reintegration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nrm.vocabulary.Standing;

class ServicesByCountryRoleTest {
  private static final ServicesByCountryRole SERVICES = ServicesByCountryRole.ofLeaflet();

  @Test
  void transit_and_destination_give_shelter_health_and_legal_counselling() {
    assertThat(ids(CountryRole.TRANSIT))
        .containsExactly("shelter", "health-assistance", "legal-counselling");
    assertThat(ids(CountryRole.DESTINATION)).containsAll(ids(CountryRole.TRANSIT));
  }

  @Test
  void origin_prevents_and_receives() {
    assertThat(ids(CountryRole.ORIGIN))
        .contains(
            "awareness-raising",
            "capacity-building",
            "research",
            "law-enforcement-training",
            "reception-assistance",
            "micro-enterprise-support")
        .doesNotContain("shelter", "travel-assistance");
  }

  @Test
  void return_is_a_journey_a_reception_and_a_life_again() {
    assertThat(ids(CountryRole.RETURN))
        .containsExactly(
            "travel-assistance",
            "reception-assistance",
            "reintegration-allowance",
            "referral-and-counselling",
            "micro-enterprise-support",
            "monitoring");
  }

  @Test
  void what_the_leaflet_does_not_say_of_a_country_is_a_reading() {
    assertThat(SERVICES.services())
        .filteredOn(s -> s.roles().contains(CountryRole.ORIGIN)
            && s.purpose() == ServicesByCountryRole.Purpose.RETURN_AND_REINTEGRATION)
        .isNotEmpty()
        .allSatisfy(s -> assertThat(s.citation().standing()).isEqualTo(Standing.READING));
  }

  @Test
  void every_service_is_given_somewhere_and_found_by_its_id() {
    assertThat(SERVICES.services()).allSatisfy(s -> {
      assertThat(s.roles()).isNotEmpty();
      assertThat(SERVICES.find(s.code().id())).contains(s);
    });
    assertThat(SERVICES.find("detention")).isEmpty();
  }

  private static List<String> ids(CountryRole role) {
    return SERVICES.in(role).stream().map(s -> s.code().id()).toList();
  }
}
