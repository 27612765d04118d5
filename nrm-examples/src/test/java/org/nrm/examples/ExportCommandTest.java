package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExportCommandTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"xes", "csv", "cloudevents"})
  void a_log_is_imported_as_it_was_exported(String form) {
    Ran out = Ran.withInput(Logs.COMPLAINT_IN_TIME, "export", "-", "--as", form);
    assertThat(out.status()).isZero();
    assertThat(out.err()).isEqualToIgnoringNewLines("4 events written, 0 malformed lines left out");
    Ran back = Ran.withInput(out.out(), "import", "-", "--as", form);
    assertThat(back.status()).isZero();
    assertThat(back.err()).isEqualToIgnoringNewLines("4 events read, 0 malformed rows left out");
    assertThat(sorted(back.out())).isEqualTo(sorted(Logs.COMPLAINT_IN_TIME));
  }

  /** In a table the facts stand in the order of their columns. */
  private static String sorted(String log) {
    return log.replace(
        "\"accompanied\":true,\"holds-title\":false,\"child\":false",
        "\"accompanied\":true,\"child\":false,\"holds-title\":false");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xes", "csv", "ocel", "cloudevents"})
  void a_line_that_is_no_event_is_told_and_left_out(String form) {
    Ran ran = Ran.withInput("{\n" + Logs.COMPLAINT_IN_TIME, "export", "-", "--as", form);
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err().lines())
        .containsExactly(
            "nrm: -:1: not json at column 2: write one complete object a line",
            "4 events written, 1 malformed line left out");
  }

  @Test
  void a_table_of_files_is_that_of_standard_input() throws IOException {
    Path file = Files.writeString(folder.resolve("log.ndjson"), "{\n" + Logs.COMPLAINT_IN_TIME);
    Ran ofFile = Ran.nrm("export", file.toString(), "--as", "csv");
    assertThat(ofFile.out())
        .isEqualTo(
            Ran.withInput(Logs.COMPLAINT_IN_TIME, "export", "-", "--as", "csv").out());
    assertThat(ofFile.err()).endsWith("4 events written, 1 malformed line left out\n");
  }

  @Test
  void an_object_centric_log_follows_its_schema() {
    Ran ran = Ran.withInput(Logs.COMPLAINT_IN_TIME, "export", "-", "--as", "ocel");
    assertThat(SchemaFaults.of("ocel", ran.out())).isEmpty();
  }

  @Test
  void cloud_events_follow_their_schema_and_name_their_source() {
    Ran ran = Ran.withInput(
        Logs.COMPLAINT_IN_TIME, "export", "-", "--as", "cloudevents", "--source", "urn:office");
    assertThat(ran.lines()).hasSize(4).allSatisfy(line -> {
      assertThat(SchemaFaults.of("cloudevent", line)).isEmpty();
      assertThat(line).contains("\"source\":\"urn:office\"");
    });
  }

  @Test
  void verdicts_are_written_as_cloud_events() {
    Ran ran = Ran.withInput(
        Logs.COMPLAINT_IN_TIME + Logs.TOO_EARLY + "{\n", "validate", "-", "--as", "cloudevents");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.lines())
        .hasSize(6)
        .allSatisfy(line -> assertThat(SchemaFaults.of("cloudevent", line)).isEmpty());
    assertThat(ran.lines().get(4))
        .contains(
            "\"type\":\"org.nrm.verdict.refused\",\"subject\":\"A\",\"time\":\"2019-07-05T00:00:00Z\"");
    assertThat(ran.lines().get(5)).contains("\"type\":\"org.nrm.verdict.malformed\",\"datac");
  }

  @Test
  void ids_of_several_logs_of_one_run_differ() throws IOException {
    String log = Files.writeString(folder.resolve("log.ndjson"), "{\n").toString();
    Ran ran = Ran.nrm("validate", log, log, "--as", "cloudevents");
    assertThat(ran.lines()).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void a_source_that_is_no_uri_is_told() {
    Ran ran = Ran.withInput("", "export", "-", "--as", "cloudevents", "--source", "a b");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualToIgnoringNewLines(
            "nrm: `--source` is wrong: `a b` is no uri: write a source as urn:my-office:log:2024");
  }

  @Test
  void a_log_that_is_not_there_is_told() {
    assertThat(Ran.nrm("export", "nowhere.ndjson", "--as", "ocel").err())
        .isEqualToIgnoringNewLines("nrm: cannot read `nowhere.ndjson`: there is no such file");
    assertThat(Ran.nrm("import", "nowhere.xes", "--as", "xes").err())
        .isEqualToIgnoringNewLines("nrm: cannot read `nowhere.xes`: there is no such file");
  }
}
