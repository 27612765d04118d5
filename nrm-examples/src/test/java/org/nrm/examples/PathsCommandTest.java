package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PathsCommandTest {
  @Test
  void the_shortest_way_is_told_step_by_step() {
    Ran ran = Ran.nrm("paths", "eu-2004-81", "--to", "residence/permit");
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .startsWith("4 steps in 0 days, from 2004-08-06\n")
        .contains("beside it: facts-established by person-concerned: cooperates yes");
  }

  @Test
  void a_way_waits_for_a_term_to_run_out() {
    Ran ran = Ran.nrm("paths", "belgium-2017", "--to", "residence/lapsed-no-complaint");
    assertThat(ran.out()).contains("46 days on, the term of residence/reflection has run out");
  }

  @Test
  void several_ways_come_in_the_order_of_their_length_and_fit_the_schema() {
    Ran ran =
        Ran.nrm("paths", "belgium-2017", "--to", "residence/provisional", "--all", "3", "--json");
    assertThat(ran.status()).isZero();
    assertThat(SchemaFaults.of("paths", ran.out())).isEmpty();
    assertThat(ran.out())
        .containsSubsequence("\"length\":2", "\"length\":3", "\"length\":3")
        .contains("\"complete\":true");
  }

  @Test
  void a_way_can_start_from_a_case_of_a_log(@TempDir Path folder) throws Exception {
    Path log = folder.resolve("log.jsonl");
    Files.writeString(log, Logs.COMPLAINT_IN_TIME);
    Ran ran = Ran.nrm(
        "paths",
        "belgium-2017",
        "--to",
        "residence/temporary",
        "--from",
        log.toString(),
        "--case",
        "A");
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out()).startsWith("1 step in 0 days, from 2019-07-01\n");
  }

  @Test
  void a_stage_that_cannot_be_reached_any_more_ends_with_status_one(@TempDir Path folder)
      throws Exception {
    Path log = folder.resolve("log.jsonl");
    Files.writeString(log, Logs.COMPLAINT_IN_TIME);
    Ran ran = Ran.nrm(
        "paths",
        "belgium-2017",
        "--to",
        "identification/not-detected",
        "--from",
        log.toString(),
        "--case",
        "A");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out()).startsWith("no way leads to identification/not-detected");
  }

  @Test
  void wrong_names_are_told_with_the_nearest() {
    assertThat(Ran.nrm("paths", "coe-2005", "--to", "residence/no-permits").err())
        .contains("no stage `residence/no-permits`: did you mean `residence/no-permit`?");
    assertThat(Ran.nrm("paths", "coe-2005", "--to", "residence/no-permit", "--case", "A")
            .err())
        .contains("`--from` and `--case` go together");
  }
}
