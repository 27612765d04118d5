package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
  private static final String TABLE = """
      Case ID;Activity;When;Who;With centre;Phone
      17;complaint-filed;2024-04-15 09:30;person-concerned;true;555
      17;complaint-filed;2024-04-16 09:30;person-concerned;;556
      1 7;complaint-filed;2024-04-16;person-concerned;;
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void columns_are_named_by_options_and_what_is_left_out_is_told_once_with_its_number() {
    Ran ran = Ran.withInput(
        TABLE,
        "import",
        "-",
        "--as=csv",
        "--case=Case ID",
        "--event=Activity",
        "--on=When",
        "--by=Who",
        "--fact=With centre=accompanied",
        "--separator=;");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.lines())
        .containsExactly(
            "{\"case\":\"17\",\"event\":\"complaint-filed\",\"on\":\"2024-04-15\",\"by\":\"person-concerned\",\"facts\":{\"accompanied\":true}}",
            "{\"case\":\"17\",\"event\":\"complaint-filed\",\"on\":\"2024-04-16\",\"by\":\"person-concerned\"}");
    assertThat(ran.err().lines())
        .containsExactly(
            "nrm: -:4: /case: `Case ID` is not a pseudonym: write 1 to 64 letters, digits, dots, underscores or hyphens",
            "nrm: -:2: the time of day of `When` is left out: an event has a day (2 times)",
            "nrm: -:2: column 6 is left out: it is not said to be a fact (2 times)",
            "2 events read, 1 malformed row left out");
  }

  @Test
  void options_count_for_more_than_a_mapping() throws IOException {
    Path mapping = Files.writeString(
        folder.resolve("mapping.yaml"),
        "case: Case ID\nevent: Activity\non: Other\nseparator: \";\"\nalways: {by: police}\nby: None\nfacts: {}\n");
    Ran ran = Ran.withInput(
        TABLE, "import", "-", "--as", "csv", "--mapping", mapping.toString(), "--on", "When");
    assertThat(ran.lines().get(0))
        .isEqualTo(
            "{\"case\":\"17\",\"event\":\"complaint-filed\",\"on\":\"2024-04-15\",\"by\":\"police\"}");
    assertThat(SchemaFaults.ofYaml("log-mapping", Files.readString(mapping))).isEmpty();
  }

  @Test
  void what_a_foreign_table_holds_besides_is_neither_written_nor_repeated() {
    String table = """
        Name,Activity,case,Day,name,Maria Popescu
        x,complaint-filed,1,2024-04-15,maria,Ion
        """;
    String[] columns = {"import", "-", "--as=csv", "--event=Activity", "--on=Day", "--by=Name"};
    Ran near = Ran.withInput(table, with(columns, "--case=Nam"));
    assertThat(near.err())
        .startsWith("nrm: -:1: the table has no column `Nam`: did you mean `Name`?");
    Ran far = Ran.withInput(table, with(columns, "--case=Case ID of the office"));
    assertThat(far.err())
        .startsWith("nrm: -:1: the table has no column `Case ID of the office`: it has 6 others");
    Ran read = Ran.withInput(table, with(columns, "--case=case"));
    assertThat(read.lines())
        .containsExactly(
            "{\"case\":\"1\",\"event\":\"complaint-filed\",\"on\":\"2024-04-15\",\"by\":\"x\"}");
    Ran named =
        Ran.withInput(table, with(columns, "--case=case", "--fact=Maria Popescu=accompanied"));
    assertThat(named.out()).isEmpty();
    assertThat(named.err())
        .contains("-:2: /facts/accompanied: `Maria Popescu` has no value that a fact can have")
        .doesNotContain("Ion", "maria");
  }

  private static String[] with(String[] options, String... more) {
    return Stream.of(options, more).flatMap(Stream::of).toArray(String[]::new);
  }

  @Test
  void a_wrong_mapping_is_told_with_its_place() throws IOException {
    Path mapping = Files.writeString(folder.resolve("mapping.yaml"), "cas: x\n");
    Ran ran = Ran.withInput(TABLE, "import", "-", "--as", "csv", "--mapping", mapping.toString());
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualToIgnoringNewLines(
            "nrm: " + mapping + ":1:1: /cas: unknown member `cas`: did you mean `case`?");
  }

  @Test
  void options_that_cannot_be_meant_are_told() {
    assertThat(told("--fact", "a=A B"))
        .isEqualToIgnoringNewLines(
            "nrm: `--fact` names no fact: write COLUMN=FACT, the fact in lower-case words joined by hyphens");
    assertThat(told("--fact", "a=x", "--fact", "b=x"))
        .isEqualToIgnoringNewLines(
            "nrm: `--fact` names a fact twice: name one column for each fact");
    assertThat(told("--separator", "abc"))
        .isEqualToIgnoringNewLines(
            "nrm: `--separator` is no sign that separates cells: give , or ; or | or \\t");
    assertThat(Ran.withInput("", "import", "-", "--as", "cloudevents", "--case", "x")
            .err())
        .isEqualToIgnoringNewLines("nrm: CloudEvents have no columns: leave the mapping out");
  }

  private static String told(String... options) {
    String[] args = new String[4 + options.length];
    System.arraycopy(new String[] {"import", "-", "--as", "csv"}, 0, args, 0, 4);
    System.arraycopy(options, 0, args, 4, options.length);
    Ran ran = Ran.withInput(TABLE, args);
    assertThat(ran.status()).isEqualTo(2);
    return ran.err();
  }

  @Test
  void events_of_a_bus_are_judged_and_answered_on_it() {
    String events = Ran.withInput(Logs.COMPLAINT_IN_TIME, "export", "-", "--as", "cloudevents")
        .out();
    String log = Ran.withInput(events, "import", "-", "--as", "cloudevents").out();
    assertThat(log).isEqualTo(Logs.COMPLAINT_IN_TIME);
    assertThat(Ran.withInput(log, "validate", "-", "--as", "cloudevents").lines())
        .allMatch(line -> line.contains("org.nrm.verdict.accepted"));
  }
}
