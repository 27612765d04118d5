package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PrimeroCommandTest {
  private static final String HISTORY = Path.of(System.getProperty("basedir", ""))
      .resolve("interchange/primero-transitions.json")
      .toString();

  @Test
  void every_entry_has_its_verdict_and_what_was_assumed() {
    Ran ran = Ran.nrm("primero", HISTORY);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines())
        .filteredOn(line -> line.startsWith("/"))
        .containsExactly(
            "/data/0 Referral, done: lawful; it stands at `completed`",
            "/data/1 Referral, accepted: refused CONDITION_NOT_MET",
            "/data/2 Referral, accepted: refused NOT_EXPECTED; it stands at `referral-lapsed`",
            "/data/3 Referral, rejected: refused MISSING_FACT; it stands at `referral-lapsed`",
            "/data/4 Referral, in_progress: lawful; it stands at `referral-lapsed`",
            "/data/5 Transfer, revoked: lawful; it stands at `recalled`",
            "/data/6 Transfer: unknown status",
            "/data/7 Referral, accepted: out of order",
            "/data/8 Assign, done: not a referral");
    assertThat(ran.out()).contains("ran out on 2024-03-20", "must say `decline-reason`");
    assertThat(ran.err())
        .contains("left out: `notes` of 1 entry, which names persons or is free text");
    assertThat(ran.out() + ran.err()).doesNotContain("user-", "made-up", "0000-0000");
  }

  @Test
  void the_json_follows_its_schema() {
    Ran ran = Ran.nrm("primero", HISTORY, "--json", "--priority", "urgent", "--on", "2024-05-01");
    assertThat(SchemaFaults.of("primero-report", ran.out())).isEmpty();
    assertThat(ran.out()).contains("\"stands\":\"referral-lapsed\"");
  }

  @Test
  void a_history_in_which_all_is_well_ends_with_status_0_and_one_that_cannot_be_read_with_2() {
    String well =
        "{\"data\":[{\"type\":\"Referral\",\"status\":\"in_progress\",\"created_at\":\"2024-03-01T09:00:00Z\"}]}";
    assertThat(Ran.withInput(well, "primero", "-").status()).isZero();
    Ran wrong = Ran.withInput(well.replace("2024-03-01T", "yesterday"), "primero", "-");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.lines())
        .containsExactly(
            "/data/0 Referral, in_progress: malformed",
            "  /data/0/created_at: `created_at` is no time: write it as 2024-04-15T09:00:00Z");
    assertThat(Ran.withInput("{\"data\":[", "primero", "-").err())
        .isEqualToIgnoringNewLines("nrm: -:1:10: not json: check quotes, brackets and indentation");
    assertThat(Ran.withInput("{}", "primero", "-").err())
        .isEqualToIgnoringNewLines(
            "nrm: -:1:1: `document` has no list of entries: write the answer of Primero, an object with the list `data`");
    assertThat(Ran.nrm("primero", HISTORY, "--priority", "soon").err())
        .startsWith("nrm: invalid value for option `--priority`");
  }
}
