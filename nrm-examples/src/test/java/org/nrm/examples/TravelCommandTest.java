package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TravelCommandTest {
  private static final String MONDAY =
      "{\"arrives-on\":\"2010-06-07\",\"arrives-at\":\"morning\",\"means\":\"air\",\"transit-points\":0,"
          + "\"itinerary-on\":\"2010-05-31\",\"notice-on\":\"2010-06-01\",\"met-on-arrival\":true}";

  @Test
  void a_plan_that_keeps_every_rule_ends_with_status_0() {
    Ran ran = Ran.withInput(MONDAY, "travel", "-");
    assertThat(ran.status()).isZero();
    assertThat(ran.lines()).containsExactly("every rule is kept");
    assertThat(Ran.withInput(MONDAY, "travel", "--json", "-").lines()).containsExactly("[]");
    assertThat(SchemaFaults.of("travel-plan", MONDAY)).isEmpty();
  }

  @Test
  void a_rule_that_must_be_kept_and_is_not_ends_with_status_1() {
    Ran ran = Ran.withInput(MONDAY.replace("06-07", "06-06"), "travel", "-");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines())
        .singleElement()
        .satisfies(line -> assertThat(line)
            .startsWith(
                "must working-day: 2010-06-06 is not a working day: arrive on 2010-06-07 ["));
    Ran json = Ran.withInput(MONDAY.replace("06-07", "06-06"), "travel", "--json", "-");
    assertThat(SchemaFaults.of("travel-check", json.out())).isEmpty();
    assertThat(json.out())
        .startsWith("[{\"rule\":\"working-day\",\"modality\":\"must\",\"message\":")
        .contains("\"standing\":\"READING\"");
  }

  @Test
  void what_should_be_kept_is_told_with_status_0() {
    Ran ran = Ran.withInput(MONDAY.replace("morning", "night"), "travel", "-");
    assertThat(ran.status()).isZero();
    assertThat(ran.lines()).singleElement().asString().startsWith("should early-in-the-day: ");
  }

  @Test
  void days_of_rest_and_holidays_can_be_said() {
    assertThat(Ran.withInput(MONDAY, "travel", "--rest-day", "monday", "-").status())
        .isEqualTo(1);
    assertThat(Ran.withInput(MONDAY, "travel", "--holiday", "2010-06-07", "-").status())
        .isEqualTo(1);
  }

  @Test
  void a_wrong_plan_is_told_with_every_fault() {
    Ran ran = Ran.withInput(
        "{\"arrives-on\":\"soon\",\"means\":\"aeroplane\",\"met\":true}", "travel", "-");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err())
        .contains(
            "nrm: -:1:42: /met: unknown member `met`",
            "nrm: -:1:15: /arrives-on: `arrives-on` is not a date: write it as 2024-04-15",
            "nrm: -:1:1: `arrives-at` is missing: add it",
            "nrm: -:1:30: /means: `means` cannot be `aeroplane`: there are air, surface")
        .hasLineCount(4);
  }
}
