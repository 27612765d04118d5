package org.nrm.json.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nrm.json.LogMapping;
import org.nrm.json.LogMappings;
import org.nrm.vocabulary.FactId;

class CsvLogTest {
  private static final String HEAD = "case:concept:name,concept:name,time:timestamp,org:role";
  private static final String ROW = "A-1,x,2024-04-15,police";

  private static SmallLogs.Read table(String... rows) {
    return SmallLogs.csv(HEAD + "\n" + String.join("\n", rows) + "\n");
  }

  @Test
  void a_cell_that_a_spreadsheet_takes_for_a_formula_is_written_behind_an_apostrophe() {
    String written = SmallLogs.csv(SmallLogs.events(SmallLogs.LOG));
    assertThat(written.lines().toList().get(2)).startsWith("'-x,document-requested,");
    assertThat(SmallLogs.csv(written).events()).isEqualTo(SmallLogs.events(SmallLogs.LOG));
    assertThat(Formulas.guarded("=1")).isEqualTo("'=1");
    assertThat(Formulas.unguarded("'a")).isEqualTo("'a");
  }

  @Test
  void a_fact_without_a_column_is_an_error() {
    assertThatThrownBy(() -> {
          try (CsvLogWriter writer =
              CsvLogWriter.streaming(new StringWriter(), Set.of(FactId.of("a")))) {
            SmallLogs.events(SmallLogs.LOG).forEach(writer::write);
          }
        })
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the fact `accompanied` has no column: name it with the others");
  }

  @Test
  void a_mark_of_utf_8_and_ends_of_lines_of_other_systems_are_read() {
    SmallLogs.Read read = SmallLogs.csv("\uFEFF" + HEAD + "\r\n" + ROW + "\r\n\r\n" + ROW);
    assertThat(read.events()).hasSize(2);
    assertThat(read.malformed()).isEmpty();
  }

  @Test
  void a_row_that_is_no_event_is_told_with_the_line_on_which_it_starts() {
    LogMapping mapping =
        new LogMapping.Builder().facts(Map.of("a", FactId.of("a"))).build();
    String rows = String.join(
        "\n",
        HEAD + ",Note,a",
        ROW + ",\"two\nlines, \"\"quoted\"\"\",",
        ROW + ",,Some Story",
        "A 1,x,2024-04-15,police,,",
        ",x,2024-04-15,police,,",
        "A-1,X Y,2024-04-15,police,,",
        "A-1,x,15/04/2024,police,,",
        "A-1,x,2024-04-15,,,",
        ROW,
        ROW + ",,,",
        ROW + ",,7");
    SmallLogs.Read read = SmallLogs.csv(rows, mapping);
    assertThat(read.malformed())
        .containsExactly(
            "4: /facts/a: `a` has no value that a fact can have: write true, false, a whole number, a date or a code",
            "5: /case: `case:concept:name` is not a pseudonym: write 1 to 64 letters, digits, dots, underscores or hyphens",
            "6: /case: `case:concept:name` is missing or empty: give every event one",
            "7: /event: `concept:name` is not an id: write lower-case words joined by hyphens",
            "8: /on: `time:timestamp` is not a date: write it as 2024-04-15",
            "9: /by: `org:role` is missing or empty: give every event one",
            "10: the row has 4 cells where the first row has 6: put a cell that holds a separator in quotes",
            "11: the row has 7 cells where the first row has 6: put a cell that holds a separator in quotes");
    assertThat(read.events()).hasSize(2);
    assertThat(read.losses())
        .containsExactly("2: column 5 is left out: it is not said to be a fact");
  }

  @Test
  void a_column_of_a_foreign_table_is_no_fact_unless_the_mapping_says_so() {
    String rows = HEAD + ",name,Maria Popescu\n" + ROW + ",maria,x\n" + ROW + ",Maria Popescu,\n";
    SmallLogs.Read read = SmallLogs.csv(rows);
    assertThat(read.events()).hasSize(2).allMatch(event -> event.facts().isEmpty());
    assertThat(read.malformed()).isEmpty();
    assertThat(read.losses())
        .containsExactly(
            "2: column 5 is left out: it is not said to be a fact",
            "2: column 6 is left out: it is not said to be a fact",
            "3: column 5 is left out: it is not said to be a fact");
    LogMapping named =
        new LogMapping.Builder().facts(Map.of("name", FactId.of("known"))).build();
    read = SmallLogs.csv(rows, named);
    assertThat(read.events())
        .extracting(event -> event.facts().toString())
        .containsExactly("{known=Choice{value=maria}}");
    assertThat(read.malformed())
        .containsExactly(
            "3: /facts/known: `name` has no value that a fact can have: write true, false, a whole number, a date or a code");
  }

  @Test
  void a_column_of_our_own_table_is_a_fact_and_is_told_by_its_number() {
    SmallLogs.Read read = SmallLogs.csv(HEAD + ",nrm.mechanism,nrm.key,maria,Note\n" + ROW
        + ",,,true,\n" + ROW + ",,,Maria Popescu,\n" + ROW + ",,,,x\n");
    assertThat(read.events().get(0).facts()).hasToString("{maria=Flag{value=true}}");
    assertThat(read.malformed())
        .containsExactly(
            "3: /facts: column 7 has no value that a fact can have: write true, false, a whole number, a date or a code");
    assertThat(read.losses())
        .containsExactly("4: column 8 is left out: it is not said to be a fact");
    assertThat(SmallLogs.csv(
                HEAD + ",nrm.mechanism,nrm.key,maria\n" + ROW + ",,,true\n",
                new LogMapping.Builder().facts(Map.of()).build())
            .losses())
        .containsExactly("2: column 7 is left out: it is not said to be a fact");
  }

  @Test
  void a_row_in_another_encoding_is_told() {
    byte[] latin =
        (HEAD + ",Note\n" + ROW + ",\u00e9\n" + ROW + ",\n").getBytes(StandardCharsets.ISO_8859_1);
    SmallLogs.Read read = SmallLogs.read(CsvLog::read, latin, LogMapping.standard());
    assertThat(read.malformed())
        .containsExactly("2: the row is not UTF-8: save the table as UTF-8");
    assertThat(read.events()).hasSize(1);
    assertThat(SmallLogs.read(
                CsvLog::read, HEAD.getBytes(StandardCharsets.UTF_16), LogMapping.standard())
            .malformed())
        .containsExactly("1: the table is in UTF-16: save it as UTF-8");
  }

  @Test
  void a_table_that_is_broken_is_told_and_read_no_further() {
    String after = ": nothing after it can be read";
    assertThat(table(ROW, "A-1,\"x", ROW).malformed())
        .containsExactly("3: not csv: a quote is not closed, or a cell goes on after one" + after);
    SmallLogs.Read huge = table(ROW, "A-1,\"" + "x".repeat(1 << 20) + "\"," + ROW, ROW);
    assertThat(huge.events()).hasSize(1);
    assertThat(huge.malformed()).containsExactly("3: a cell is over 64 KiB" + after);
  }

  @Test
  void a_table_whose_first_row_does_not_fit_is_told_once() {
    assertThat(SmallLogs.csv("").malformed())
        .containsExactly("1: the table is empty: name the columns in the first row");
    assertThat(SmallLogs.csv(HEAD + ",a,a\n" + ROW + ",,\n").malformed())
        .containsExactly("1: column 6 is called as one before it: name each once");
    assertThat(SmallLogs.csv("case:concept:name,concept:nam,time:timestamp\nA,x,y\n")
            .malformed())
        .containsExactly("1: the table has no column `concept:name`: did you mean `concept:nam`?");
    assertThat(SmallLogs.csv("a;b\n1;2\n").malformed())
        .containsExactly("1: the table has no column `case:concept:name`: it has 1 other");
  }

  @Test
  void a_foreign_table_is_read_by_its_mapping() {
    LogMapping mapping = LogMappings.read("""
            case: Case ID
            event: Activity
            on: Date
            dates: d MMM uuuu
            separator: ";"
            always: {by: police, mechanism: belgium-2017}
            events: {Complaint lodged: complaint-filed}
            facts: {With centre: accompanied, Ties: ties-broken}
            values: {"Yes": true, "No": false}
            """, "mapping.yaml");
    SmallLogs.Read read = SmallLogs.csv("""
            Case ID;Activity;Date;With centre;Ties;Phone
            17;Complaint lodged;5 Apr 2024;Yes;;555
            17;Complaint lodged;5 Foo 2024;Yes;No;
            """, mapping);
    assertThat(read.events()).hasSize(1);
    assertThat(read.events().get(0).facts()).hasToString("{accompanied=Flag{value=true}}");
    assertThat(read.events().get(0))
        .hasToString(
            "CaseEvent{caseId=17, type=complaint-filed, on=2024-04-05, by=police, mechanism=belgium-2017}");
    assertThat(read.malformed())
        .containsExactly("3: /on: `Date` is not a date: write it as `d MMM uuuu` says");
    assertThat(read.losses())
        .containsExactly("2: column 6 is left out: it is not said to be a fact");
  }

  @Test
  void times_are_read_as_libraries_of_process_mining_write_them() {
    Days days = new Days(java.util.Optional.empty());
    List.of(
            "2024-04-15",
            "2024-04-15 00:00:00",
            "2024-04-15T00:00:00.000+02:00",
            "2024-04-15T00:00Z",
            "2024-04-15 00:00:00+0000")
        .forEach(text ->
            assertThat(days.read(text)).get().hasToString("Read[day=2024-04-15, hasTime=false]"));
    assertThat(days.read("2024-04-15T07:00:00Z"))
        .get()
        .hasToString("Read[day=2024-04-15, hasTime=true]");
    List.of("2024-02-30", "2024-04-15T25:00Z", "0000-01-01", "2024-4-5", "15.4.2024", "2024-04-15T")
        .forEach(text -> assertThat(days.read(text)).as(text).isEmpty());
  }
}
