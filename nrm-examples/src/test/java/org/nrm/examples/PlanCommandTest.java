package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nrm.json.Schemas;
import org.nrm.reintegration.MeasureKinds;

class PlanCommandTest {
  private static final String SUPPORT =
      "agreement-signed-by-both: true, tutor-assigned: true, psychologist-assigned: true, company-trainer-assigned: true, "
          + "costs-carried-by-project: true, employment-to-be-considered: true, training-hours: part-time";
  private static final String FITTING =
      "measures:\n  - {kind: language, from: 2005-01-10}\n  - {kind: practical-training, from: 2005-03-01, through: 2005-07-31, conditions: {"
          + SUPPORT + ", sector-linked-to-exploitation: true}}\n";
  private static final String UNFITTING =
      "measures:\n  - {kind: practical-training, from: 2005-03-01, through: 2005-03-31, conditions: {"
          + SUPPORT.replace("tutor-assigned: true", "tutor-assigned: false") + "}}\n";

  @Test
  void a_plan_that_fits_is_told_with_its_warnings_and_sources() {
    Ran ran = Ran.withInput(FITTING, "plan", "-");
    assertThat(ran.status()).isZero();
    assertThat(ran.lines())
        .containsExactly(
            "fits: language, from 2005-01-10, no last day",
            "  source: Good practices in response to trafficking in human beings (Danish Red Cross, 2005), On the Road, social inclusion",
            "fits: practical-training, from 2005-03-01 through 2005-07-31",
            "  warning: it should be that not sector-linked-to-exploitation, and `sector-linked-to-exploitation` is yes (the sector is linked to exploitation, such as domestic work for families)",
            "  source: Good practices in response to trafficking in human beings (Danish Red Cross, 2005), On the Road, practical training in enterprise");
  }

  @Test
  void what_does_not_fit_is_told_with_its_reasons() {
    Ran ran = Ran.withInput(UNFITTING, "plan", "-");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines())
        .startsWith(
            "does not fit: practical-training, from 2005-03-01 through 2005-03-31",
            "  does not fit: it lasts at least 2 months, through 2005-04-30, and ends on 2005-03-31",
            "  does not fit: it is required that tutor-assigned, and `tutor-assigned` is no (a tutor of the organisation accompanies the person)");
  }

  @Test
  void what_is_not_known_leaves_a_plan_open() {
    Ran ran = Ran.withInput("measures:\n  - {kind: scholarship, from: 2005-01-10}\n", "plan", "-");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines().get(0)).startsWith("open: scholarship");
    assertThat(ran.lines())
        .contains(
            "  open: it is required that child, and it is not said (is under eighteen)",
            "  open: it lasts at most 1 year, and its last day is not said");
  }

  @Test
  void the_json_follows_its_schema() {
    for (String plan : new String[] {FITTING, UNFITTING}) {
      Ran ran = Ran.withInput(plan, "plan", "-", "--json");
      assertThat(SchemaFaults.of("plan-check", ran.out())).isEmpty();
    }
    assertThat(Ran.withInput(UNFITTING, "plan", "-", "--json").out())
        .contains("\"verdict\":\"does-not-fit\"", "\"fact\":\"tutor-assigned\"");
  }

  @Test
  void a_plan_in_json_is_read_as_one(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("plan.json");
    String plan =
        "{\"measures\":[{\"kind\":\"monitoring\",\"from\":\"2007-03-26\",\"through\":\"2008-03-25\"}]}";
    assertThat(SchemaFaults.of("plan", plan)).isEmpty();
    Files.writeString(file, plan);
    Ran ran = Ran.nrm("plan", file.toString());
    assertThat(ran.status()).isZero();
    assertThat(ran.lines().get(0))
        .isEqualTo("fits: monitoring, from 2007-03-26 through 2008-03-25");
  }

  @Test
  void every_fault_of_a_plan_is_told_at_once() {
    Ran ran = Ran.withInput("""
        measures:
          - {kind: practical-trainig, from: 2005-03-01}
          - {kind: practical-training, from: 2005-03-40, conditions: {tutor-asigned: true, training-hours: sometimes}}
          - {kind: language, from: 2005-03-02, through: 2005-03-01, conditions: {level: true}, until: 2005-04-01}
          - {from: 2005-03-01}
        """, "plan", "-");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err())
        .contains(
            "-:2:12: /measures/0/kind: no kind of measure is called `practical-trainig`: did you mean `practical-training`?",
            "-:3:38: /measures/1/from: `from` is not a date",
            "/measures/1/conditions/tutor-asigned: `practical-training` has no condition `tutor-asigned`: did you mean `tutor-assigned`?",
            "/measures/1/conditions/training-hours: `training-hours` cannot have this value: write part-time or full-time",
            "/measures/2/until: unknown member `until`",
            "/measures/2/conditions/level: `language` has no condition `level`: it has none",
            "/measures/2/through: `through` is before `from`: a measure ends on the day it starts or later",
            "/measures/3: `kind` is missing: add it");
  }

  @Test
  void a_plan_without_measures_is_none() {
    assertThat(Ran.withInput("measures: []\n", "plan", "-").err())
        .contains("`measures` is empty: write a measure");
    assertThat(Ran.withInput("", "plan", "-").err())
        .contains("the file does not hold one plan: write `measures`");
    assertThat(Ran.nrm("plan", "nowhere.yaml").err())
        .isEqualToIgnoringNewLines("nrm: cannot read `nowhere.yaml`: there is no such file");
  }

  @Test
  void without_a_plan_every_kind_of_measure_has_a_row() {
    Ran ran = Ran.nrm("plan");
    assertThat(ran.status()).isZero();
    assertThat(MeasureKinds.all())
        .allSatisfy(kind ->
            assertThat(ran.lines()).anySatisfy(line -> assertThat(line).startsWith(kind.id())));
    String kinds = Ran.nrm("plan", "--json").out();
    assertThat(SchemaFaults.of("measure-kinds", kinds)).isEmpty();
    assertThat(kinds)
        .contains("{\"kind\":\"practical-training\"", "\"shortest\":\"P2M\",\"longest\":\"P6M\"");
  }

  @Test
  void the_schemas_are_shipped() {
    assertThat(Schemas.names()).contains("plan", "plan-check", "services");
  }
}
