package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidateCommandTest {
  @TempDir
  Path folder;

  @Test
  void a_log_that_is_accepted_throughout_ends_with_status_0() {
    Ran ran = Ran.withInput(Logs.COMPLAINT_IN_TIME, "validate", "-");
    assertThat(ran.status()).isZero();
    assertThat(ran.lines()).hasSize(4).allSatisfy(verdict -> {
      assertThat(verdict).contains("\"verdict\":\"accepted\"");
      assertThat(SchemaFaults.of("verdict", verdict)).isEmpty();
    });
    assertThat(ran.err())
        .isEqualToIgnoringNewLines("4 events, 1 case: 4 accepted, 0 refused, 0 malformed");
  }

  @Test
  void a_refused_event_ends_with_status_1_and_a_malformed_line_with_2() {
    String refused = Logs.COMPLAINT_IN_TIME + Logs.TOO_EARLY;
    assertThat(Ran.withInput(refused, "validate", "-").status()).isEqualTo(1);
    Ran malformed = Ran.withInput(refused + "{\n", "validate", "-");
    assertThat(malformed.status()).isEqualTo(2);
    assertThat(malformed.err())
        .isEqualToIgnoringNewLines(
            "5 events, 1 case: 4 accepted, 1 refused (NOT_ESTABLISHED 1), 1 malformed");
  }

  @Test
  void several_logs_share_their_cases() throws IOException {
    Path first = Files.writeString(folder.resolve("first"), Logs.COMPLAINT_IN_TIME);
    Path second = Files.writeString(folder.resolve("second"), Logs.AFTER_THE_TERM);
    Ran ran = Ran.nrm("validate", first.toString(), second.toString());
    assertThat(ran.status()).isZero();
    assertThat(ran.lines().get(5)).contains("\"to\":\"temporary\"");
  }

  @Test
  void a_case_that_names_no_mechanism_follows_the_one_given() {
    String log = Logs.COMPLAINT_IN_TIME.replace("\"mechanism\":\"belgium-2017\",", "");
    assertThat(Ran.withInput(log, "validate", "-").status()).isEqualTo(2);
    assertThat(
            Ran.withInput(log, "validate", "--mechanism", "belgium-2017", "-").status())
        .isZero();
  }

  @Test
  void verdicts_can_be_read_by_people() {
    Ran ran = Ran.withInput(
        Logs.COMPLAINT_IN_TIME + Logs.TOO_EARLY + "{\n", "validate", "--as", "text", "-");
    assertThat(ran.lines().get(3))
        .startsWith(
            "line 4, case A: accepted; residence: reflection to provisional, valid through 2019-10-01");
    assertThat(ran.lines().get(4))
        .startsWith(
            "line 5, case A: refused NOT_ESTABLISHED; `temporary-stay-authorised` is refused");
    assertThat(ran.lines().get(5)).startsWith("line 6, malformed: ");
  }

  @Test
  void the_state_of_one_run_is_taken_up_by_the_next() throws IOException {
    String state = folder.resolve("state").toString();
    Ran.withInput(Logs.COMPLAINT_IN_TIME, "validate", "--state", state, "-");
    assertThat(Files.readAllLines(Path.of(state)))
        .singleElement()
        .satisfies(file -> assertThat(SchemaFaults.of("case-file", file)).isEmpty());
    Ran ran = Ran.withInput(Logs.AFTER_THE_TERM, "validate", "--state", state, "-");
    assertThat(ran.status()).isZero();
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(Path.of(state));
    }
  }

  @Test
  void a_wrong_state_file_is_named_with_its_line() throws IOException {
    Path state = Files.writeString(folder.resolve("state"), "\n{}\n");
    Ran ran = Ran.withInput("", "validate", "--state", state.toString(), "-");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err().lines())
        .isNotEmpty()
        .allSatisfy(line -> assertThat(line).startsWith("nrm: " + state + ":2:1: "));
    assertThat(state).hasContent("\n{}\n");
  }

  @Test
  void a_closed_output_leaves_the_state_and_shows_no_stack_trace() throws IOException {
    Path state = folder.resolve("state");
    PrintStream closed =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8) {
          @Override
          public boolean checkError() {
            return true;
          }
        };
    java.io.ByteArrayOutputStream err = new java.io.ByteArrayOutputStream();
    Path log = Files.writeString(folder.resolve("log"), Logs.COMPLAINT_IN_TIME);
    Channels channels = new Channels(
        java.io.InputStream.nullInputStream(),
        closed,
        new PrintStream(err, true, StandardCharsets.UTF_8),
        false);
    assertThat(Nrm.run(channels, "validate", "--state", state.toString(), log.toString()))
        .isEqualTo(2);
    assertThat(state).doesNotExist();
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualToIgnoringNewLines(
            "nrm: not all verdicts could be written: `" + state + "` is left as it was");
  }
}
