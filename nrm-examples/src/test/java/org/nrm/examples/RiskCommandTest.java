package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RiskCommandTest {
  @Test
  void the_level_is_told_with_its_reasons_and_what_is_to_be_asked() {
    Ran ran = Ran.nrm(
        "risk",
        "--circumstance",
        "escaped=yes",
        "--circumstance",
        "cooperated=yes",
        "--indicator",
        "endemic-corruption=high");
    assertThat(ran.status()).isZero();
    assertThat(ran.lines())
        .startsWith(
            "level: not settled, at least high, up to severe if all that is not known is at its worst")
        .anySatisfy(line -> assertThat(line)
            .startsWith("because whoever has escaped is at risk of reprisals [")
            .endsWith("security assessment, assumption (i), practice]"))
        .anySatisfy(line -> assertThat(line)
            .startsWith("because how far corruption is endemic: high [")
            .endsWith("security assessment, reading]"))
        .contains(
            "ask government-commitment: how far the government is committed to act against trafficking")
        .noneMatch(line -> line.startsWith("ask escaped"));
  }

  @Test
  void with_nothing_known_no_level_is_settled() {
    assertThat(Ran.nrm("risk").lines().get(0))
        .isEqualTo(
            "level: not settled, at least low, up to severe if all that is not known is at its worst");
  }

  @Test
  void the_json_says_the_same() {
    Ran ran = Ran.nrm(
        "risk",
        "--json",
        "--circumstance",
        "intends-to-cooperate=yes",
        "--circumstance",
        "trafficker-knows=yes");
    assertThat(SchemaFaults.of("risk", ran.out())).isEmpty();
    assertThat(SchemaFaults.of("risk", Ran.nrm("risk", "--json").out())).isEmpty();
    assertThat(ran.out())
        .startsWith(
            "{\"settled\":false,\"level\":\"elevated\",\"atWorst\":\"severe\",\"immediate\":true,\"reasons\":[{")
        .contains("\"questions\":[\"escaped: ");
  }
}
