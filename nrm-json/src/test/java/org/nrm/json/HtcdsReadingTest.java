package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.nrm.json.htcds.HtcdsAlias;
import org.nrm.json.htcds.HtcdsAliases;
import org.nrm.json.htcds.HtcdsField;
import org.nrm.json.htcds.HtcdsFields;
import org.nrm.json.htcds.HtcdsGroup;
import org.nrm.json.htcds.HtcdsNote;
import org.nrm.json.htcds.HtcdsReading;
import org.nrm.json.htcds.HtcdsRecord;

/** What the reader of HTCDS takes that the standard writes otherwise, and what it loses and tells. */
class HtcdsReadingTest {
  private static final String NAME = "Xenia Q. Placeholder";

  static Stream<HtcdsAlias> aliases() {
    return HtcdsAliases.all().stream();
  }

  /** Case space: a name of a field, a name over a label, a value, a column that is no field. */
  @ParameterizedTest
  @MethodSource("aliases")
  void every_alias_is_taken_and_told(HtcdsAlias alias) {
    HtcdsReading reading = HtcdsCsv.read(table(alias), "f.csv");
    switch (alias.kind()) {
      case VALUE -> {
        HtcdsField field = alias.field().orElseThrow();
        assertThat(reading.records().get(0).row(field.group()).codes(field))
            .containsExactly(alias.value().orElseThrow());
        assertThat(reading.aliases()).singleElement().satisfies(note -> {
          assertThat(note.field()).contains(field.name());
          assertThat(note.message()).contains("[" + alias.source() + "]");
        });
      }
      case NO_FIELD ->
        assertThat(reading.notes()).extracting(HtcdsNote::kind).contains(HtcdsNote.Kind.IGNORED);
      default ->
        assertThat(reading.aliases())
            .extracting(HtcdsNote::message)
            .anySatisfy(message -> assertThat(message)
                .contains(
                    "`" + alias.written() + "`",
                    "is read as `" + alias.field().orElseThrow().name() + "`",
                    alias.source()));
    }
  }

  private static String table(HtcdsAlias alias) {
    return switch (alias.kind()) {
      case VALUE ->
        Csv.line(List.of(alias.field().orElseThrow().name())) + Csv.line(List.of(alias.written()));
      case NAME_AND_LABEL ->
        Csv.line(List.of("cas_Status", "cas_CaseOwner", alias.written()))
            + Csv.line(List.of("Status", "Case Owner", alias.label().orElseThrow()))
            + Csv.line(List.of("Active", "", ""));
      default -> Csv.line(List.of("cas_Status", alias.written())) + Csv.line(List.of("Active", ""));
    };
  }

  @Test
  void two_aliases_never_mean_different_things() {
    assertThat(HtcdsAliases.all())
        .filteredOn(a -> a.kind() == HtcdsAlias.Kind.NAME)
        .extracting(HtcdsAlias::written)
        .doesNotHaveDuplicates();
    assertThat(HtcdsAliases.all())
        .noneMatch(
            a -> a.kind() == HtcdsAlias.Kind.VALUE && a.field().orElseThrow().admits(a.written()));
  }

  /** One row for each kind of loss that reading has; the same as JSON below. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          cas_Status,shoe_size/Active,43                          | unknown-field: column 2 is no field of HTCDS 2.0: give it the name of one, or leave it out
          cas_Status,prs_Gendre/Active,Feminine                   | unknown-field: column 2 is no field of HTCDS 2.0: did you mean `prs_Gender`?
          cas_Status,/Active,something                            | unnamed-column: column 2 has no name: give it the name of a field
          cas_Status,prs_FirstName/Active,NAME                    | left-out: `prs_FirstName` names persons or is free text: left to the system that holds it (record 1)
          cas_Status,prs_Birthdate/Active,1991-01-01              | left-out: `prs_Birthdate` names persons or is free text: left to the system that holds it (record 1)
          cas_Status,prs_Gender/Active,NAME                       | not-in-list: `prs_Gender` has a value that its list does not have: it is not read (record 1)
          vic_MethodsOfControl/MethodsOfControlRestrictsMovement  | not-in-list: `vic_MethodsOfControl` has a value that its list does not have: it is not read (record 1)
          cas_Status,prs_Citizenship/Active,Atlantis              | not-in-list: `prs_Citizenship` has a value that is no state: write two letters of ISO 3166 (record 1)
          cas_Status,prs_PrimaryLanguage/Active,Romanian          | unreadable: `prs_PrimaryLanguage` is no language: write two or three letters of ISO 639 (record 1)
          cas_Status,cas_IncomingReferralDate/Active,2024-02-30   | unreadable: `cas_IncomingReferralDate` is no day: write it as 2024-04-15 (record 1)
          cas_Status,prs_NumberOfChildren/Active,-1               | unreadable: `prs_NumberOfChildren` is no whole number from 0 to 999 (record 1)
          cas_Status,con_Consent/Active,maybe                     | unreadable: `con_Consent` says neither true nor false: write one of them (record 1)
          cas_Status/Active;Closed                                | several-values: `cas_Status` takes one value and has several: only the first is read (record 1)
          cas_Status,Status/Active,Closed                         | repeated-field: `cas_Status` is given twice: only the first is read (record 1)
          cas_Status/Active,Closed                                | extra-cells: a line has more cells than the first: they are not read (record 1)
          cas_Status,nrm_CaseId/Active,NAME                       | no-pseudonym: `nrm_CaseId` is no pseudonym: use 1 to 64 letters, digits, dots, underscores or hyphens (record 1)
          """)
  void every_loss_is_told_without_what_was_lost(String table, String note) {
    String text = table.replace('/', '\n').replace("NAME", NAME);
    HtcdsReading reading = HtcdsCsv.read(text, "f.csv");
    assertThat(reading.losses()).extracting(HtcdsNote::text).containsExactly(note);
    assertThat(reading.toString() + HtcdsJson.report(reading) + HtcdsJson.write(reading.records()))
        .doesNotContain(NAME, "1991", "Atlantis", "shoe");
    assertThat(Validation.faults("htcds-report", HtcdsJson.report(reading))).isEmpty();
  }

  @Test
  void losses_of_a_document_are_told_too() {
    HtcdsReading reading = HtcdsJson.read("""
        {"htcds": "2.0", "records": [{
          "person": [{"prs_Gender": "Feminine"}, {"prs_Gender": "Masculine"}],
          "victim": {"vic_AgeWhenTrafficked": 17.5, "vic_Vulnerabilities": ["Poverty"]},
          "case": {"cas_Status": {"nested": true}},
          "NAME": "NAME"}]}
        """.replace("NAME", NAME), "f.json");
    assertThat(reading.notes())
        .extracting(HtcdsNote::text)
        .containsExactly(
            "several-rows: a case has one row of `person`: only the first is read (record 1)",
            "unreadable: `vic_AgeWhenTrafficked` is no whole number from 0 to 999 (record 1)",
            "deprecated: `vic_Vulnerabilities` is kept for old data only (record 1)",
            "unreadable: member 1 of a row of `case` is neither a value nor a list of values (record 1)",
            "unknown-field: member 4 of a record is no field of HTCDS 2.0: give it the name of one, or leave it out");
    HtcdsRecord record = reading.records().get(0);
    assertThat(record.row(HtcdsGroup.PERSON).code(HtcdsFields.GENDER)).contains("Feminine");
  }

  @Test
  void what_happens_more_than_once_is_told_once_with_how_often() {
    HtcdsReading reading =
        HtcdsCsv.read("cas_Status;prs_FirstName\nActive;a\nActive;b\n;c\n", "f.csv");
    assertThat(reading.records()).hasSize(3);
    assertThat(reading.losses())
        .extracting(HtcdsNote::text)
        .containsExactly(
            "left-out: `prs_FirstName` names persons or is free text: left to the system that holds it (3 times, first in record 1)");
  }

  @Test
  void a_label_with_a_semicolon_among_several_values_is_read() {
    String industry = "Water supply; sewerage, waste management and remediation";
    HtcdsReading reading = HtcdsCsv.read(
        Csv.line(List.of("vic_ForcedLabourIndustry"))
            + Csv.line(List.of(industry + ";Construction")),
        "f.csv");
    assertThat(reading
            .records()
            .get(0)
            .row(HtcdsGroup.VICTIM)
            .code(HtcdsFields.FORCED_LABOUR_INDUSTRY))
        .contains("E_WaterSupplySewerageWasteManagement");
    assertThat(reading.losses())
        .extracting(HtcdsNote::kind)
        .containsExactly(HtcdsNote.Kind.SEVERAL_VALUES);
  }

  /** One row for each way in which a file is none. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          json | {"htcds": "1.1", "records": []}      | f:1: /htcds: `htcds` is another version than 2.0: this reads 2.0
          json | {"records": []}                      | f:1: `htcds` is missing: add it
          json | {"htcds": "2.0"}                     | f:1: `records` is missing: add it
          json | {"htcds": "2.0", "records": 3}       | f:1: /records: `records` is not a list: write it in brackets
          json | [3]                                  | f:1: /0: a record is not an object: write fields with their values
          json | 3                                    | f:1: a record is not an object: write fields with their values
          json | {"htcds"                             | f:1: not json: check quotes, brackets and indentation
          csv  | Somebody,Somewhere                   | f:1: the first line names no field of HTCDS 2.0: write names such as `cas_Status` in it
          csv  | cas_Status/"Active                   | f:2: a quotation is not closed: add the closing quote
          """)
  void a_file_that_is_none_is_told_by_its_place(String form, String text, String fault) {
    String file = text.replace('/', '\n');
    assertThatThrownBy(() -> {
          if (form.equals("csv")) {
            HtcdsCsv.read(file, "f");
          } else {
            HtcdsJson.read(file, "f");
          }
        })
        .isInstanceOf(JsonFaultException.class)
        .extracting(
            wrong -> String.valueOf(wrong.getMessage()).replaceFirst("^(f:[0-9]+):[0-9]+:", "$1:"))
        .isEqualTo(fault);
  }

  @Test
  void a_table_of_records_with_several_rows_says_what_it_loses() {
    List<HtcdsRecord> records = HtcdsJson.read(
            "{\"supportPlan\": [{\"spl_Type\": \"Legal\"}, {\"spl_Type\": \"Health\"}]}", "f")
        .records();
    assertThat(HtcdsCsv.write(records)).isEqualTo("nrm_CaseId,spl_Type\n,Health\n");
    assertThat(HtcdsCsv.lost(records))
        .extracting(HtcdsNote::text)
        .containsExactly(
            "several-rows: a line takes one row of `supportPlan` and the case has several: only the last is written (record 1)");
  }
}
