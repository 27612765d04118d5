package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReplayCommandTest {
  private static final String[] UNDER = {
    "--under", "belgium-2017", "--under", "belgium-2017-under-coe-2005"
  };

  @Test
  void laws_that_agree_end_with_status_0() {
    Ran ran = Ran.withInput(
        Logs.COMPLAINT_IN_TIME,
        "replay",
        "-",
        "--under",
        "belgium-2007",
        "--under",
        "belgium-2017",
        "--compare",
        "verdict,stages,terms,entitlements");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .isEqualToIgnoringNewLines("4 events, 1 case: 0 diverged, 1 did not; 0 events after a first"
            + " divergence not compared, 0 malformed");
  }

  @Test
  void the_first_divergence_is_told_with_what_each_law_makes_of_it() {
    Ran ran = replay();
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines().get(0))
        .isEqualTo("-:1: case A: `indications-found` on 2019-06-03: entitlements");
    assertThat(ran.lines().get(1))
        .startsWith("  belgium-2017: accepted; identification: not-detected to detected (");
    assertThat(ran.lines().get(2)).startsWith("  belgium-2017-under-coe-2005: accepted; ");
    assertThat(ran.out()).contains("  differs in entitlements: ").endsWith("""

            event              kind          cases
            -----------------  ------------  -----
            indications-found  entitlements  1
            """);
    assertThat(ran.err()).contains("3 events after a first divergence not compared");
  }

  @Test
  void only_what_is_asked_for_is_compared() {
    Ran ran = replay("--compare", "verdict,stages");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).isEmpty();
  }

  @Test
  void an_event_that_a_law_does_not_have_is_told_as_that() {
    Ran ran = Ran.withInput(
        Logs.COMPLAINT_IN_TIME, "replay", "-", "--under", "belgium-2017", "--under", "italy-2017");
    assertThat(ran.lines().get(0)).endsWith(": unknown-event");
    assertThat(ran.lines().get(2))
        .startsWith("  italy-2017: refused UNKNOWN_EVENT; ")
        .contains("`italy-2017` has no event `indications-found`");
  }

  @Test
  void a_malformed_line_is_told_and_ends_with_status_2() {
    Ran ran = Ran.withInput(
        Logs.COMPLAINT_IN_TIME + "{\n",
        "replay",
        "-",
        "--under",
        "belgium-2007",
        "--under",
        "belgium-2017");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("nrm: -:5: ").contains("1 malformed");
  }

  @Test
  void the_table_alone_is_csv() {
    assertThat(replay("--as", "csv").out())
        .isEqualTo("event,kind,cases\nindications-found,entitlements,1\n");
  }

  @ParameterizedTest
  @CsvSource({
    "belgium-2007,belgium-2017",
    "belgium-1997,belgium-2017",
    "belgium-2017,italy-2017",
    "belgium-2017,belgium-2017-under-coe-2005"
  })
  void the_json_follows_its_schema(String one, String other) {
    Ran ran =
        Ran.nrm("replay", "logs/belgium.ndjson", "--under", one, "--under", other, "--as", "json");
    assertThat(SchemaFaults.of("replay", ran.out())).isEmpty();
    assertThat(ran.out()).startsWith("{\"under\":[\"" + one + "\",\"" + other + "\"],");
  }

  private static Ran replay(String... more) {
    String[] args = java.util.stream.Stream.of(new String[] {"replay", "-"}, UNDER, more)
        .flatMap(java.util.Arrays::stream)
        .toArray(String[]::new);
    return Ran.withInput(Logs.COMPLAINT_IN_TIME, args);
  }
}
