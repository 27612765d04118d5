package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReportCommandTest {
  private static final String RETURNED = "\"mechanism\":\"iom-international-referral\"";
  private static final String RUSSIA = "\"mechanism\":\"eu-russia-readmission-2007\"";

  @TempDir
  Path folder;

  @Test
  void the_caseload_is_counted_by_mechanism_and_year() {
    Ran ran = Ran.withInput(entered("A", 2009) + entered("B", 2010), "report", "caseload", "-");
    assertThat(ran.status()).isZero();
    assertThat(ran.lines())
        .containsExactly(
            "mechanism                   2009  2010  total",
            "--------------------------  ----  ----  -----",
            "iom-international-referral  1     1     2",
            "total                       1     1     2");
    assertThat(ran.err())
        .isEqualToIgnoringNewLines("2 events, 2 cases: 2 accepted, 0 refused, 0 malformed");
  }

  @Test
  void several_logs_are_one_caseload() throws IOException {
    Path first = Files.writeString(folder.resolve("first"), entered("A", 2009));
    Path second = Files.writeString(folder.resolve("second"), entered("B", 2009));
    Ran ran = Ran.nrm("report", "caseload", "--as", "csv", first.toString(), second.toString());
    assertThat(ran.lines())
        .containsExactly("mechanism,2009,total", "iom-international-referral,2,2", "total,2,2");
  }

  @Test
  void a_case_that_does_not_say_who_referred_it_is_counted_as_such() {
    Ran ran = Ran.withInput(entered("A", 2009), "report", "referrals", "--as", "csv", "-");
    assertThat(ran.lines())
        .containsExactly("referring-organisation,2009,total", "not-stated,1,1", "total,1,1");
  }

  @Test
  void outcomes_are_told_with_their_shares() {
    String log =
        ended("A", "employed") + ended("B", "employed") + ended("C", "abroad") + entered("D", 2010);
    Ran ran = Ran.withInput(log, "report", "outcomes", "--as", "csv", "-");
    assertThat(ran.status()).isZero();
    assertThat(ran.lines())
        .containsExactly(
            "outcome,2010,total",
            "employed,2,2",
            "in-education,0,0",
            "neither,0,0",
            "lost-contact,0,0",
            "abroad,1,1",
            "not-ended,1,1",
            "total,4,4",
            "employed-percent,67,",
            "in-education-percent,0,",
            "neither-percent,0,",
            "lost-contact-percent,0,",
            "abroad-percent,33,");
  }

  @Test
  void what_was_refused_is_not_counted_and_is_told() {
    String log = requested("A") + requested("B") + requested("B") + "{\n";
    Ran ran = Ran.withInput(log, "report", "funnel", "--as", "json", "-");
    assertThat(ran.out())
        .isEqualToIgnoringNewLines(
            "[{\"step\":\"requested\",\"requests\":2},{\"step\":\"examined\",\"requests\":0},"
                + "{\"step\":\"accepted\",\"requests\":0},{\"step\":\"readmitted\",\"requests\":0}]");
    assertThat(ran.err())
        .isEqualToIgnoringNewLines(
            "3 events, 2 cases: 2 accepted, 1 refused (NOT_EXPECTED 1), 1 malformed");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(Ran.withInput(requested("B") + requested("B"), "report", "funnel", "-")
            .status())
        .isEqualTo(1);
  }

  @Test
  void small_counts_are_held_back_on_request() {
    StringBuilder log = new StringBuilder(ended("X", "employed"));
    for (int i = 0; i < 5; i++) {
      log.append(entered("A" + i, 2009)).append(entered("B" + i, 2010));
    }
    String input = log.toString();
    Ran table = Ran.withInput(input, "report", "outcomes", "--suppress-below", "3", "-");
    assertThat(table.lines().get(2)).startsWith("employed").endsWith("*");
    assertThat(table.lines().get(8)).startsWith("total").contains("5", "6", "11");
    assertThat(table.out()).doesNotContain("100");
    Ran json = Ran.withInput(
        requested("A"), "report", "funnel", "--suppress-below", "5", "--as", "json", "-");
    assertThat(json.out()).contains("{\"step\":\"requested\",\"requests\":null}");
  }

  @Test
  void a_case_whose_first_event_names_no_mechanism_follows_the_one_given() {
    String log = requested("A").replace("," + RUSSIA, "");
    assertThat(Ran.withInput(log, "report", "funnel", "-").status()).isEqualTo(2);
    assertThat(
            Ran.withInput(log, "report", "funnel", "--mechanism", "eu-russia-readmission-2007", "-")
                .status())
        .isZero();
  }

  private static String requested(String id) {
    return line(
            id,
            "2009-02-01",
            "requesting-state",
            "readmission-requested",
            "\"stays-irregularly\":true")
        .replace("}}", "}," + RUSSIA + "}");
  }

  private static String entered(String id, int year) {
    return line(id, year + "-02-01", "person-concerned", "mission-approached", "")
        .replace("}}", "}," + RETURNED + "}");
  }

  private static String ended(String id, String outcome) {
    return line(id, "2010-02-01", "receiving-mission", "returned-by-others", "")
            .replace("}}", "}," + RETURNED + "}")
        + line(id, "2010-02-02", "receiving-mission", "counselling-given", "\"child\":false")
        + line(id, "2010-02-02", "person-concerned", "assistance-accepted", "")
        + line(id, "2010-02-03", "receiving-mission", "reintegration-needs-assessed", "")
        + line(id, "2010-02-03", "receiving-mission", "reintegration-plan-agreed", "")
        + line(id, "2010-02-03", "receiving-mission", "reintegration-started", "")
        + line(
            id,
            "2010-09-03",
            "receiving-mission",
            "reintegration-ended",
            "\"reintegration-outcome\":\"" + outcome + "\"");
  }

  private static String line(String id, String on, String by, String event, String facts) {
    return "{\"case\":\"" + id + "\",\"on\":\"" + on + "\",\"by\":\"" + by + "\",\"event\":\""
        + event + "\",\"facts\":{" + facts + "}}\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"caseload", "referrals", "outcomes", "funnel"})
  void the_json_follows_its_schema(String report) {
    String log = ended("A", "employed") + entered("B", 2009) + requested("C");
    for (String least : List.of("", "3")) {
      List<String> args = new ArrayList<>(List.of("report", report, "-", "--as", "json"));
      if (!least.isEmpty()) {
        args.addAll(List.of("--suppress-below", least));
      }
      Ran ran = Ran.withInput(log, args.toArray(String[]::new));
      assertThat(ran.status()).isZero();
      assertThat(SchemaFaults.of("report", ran.out())).isEmpty();
    }
    assertThat(SchemaFaults.of(
            "report", Ran.withInput("", "report", report, "-", "--as", "json").out()))
        .isEmpty();
  }
}
