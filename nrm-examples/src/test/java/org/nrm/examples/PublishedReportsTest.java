package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command prints the published figures, from logs that are made for them.
 *
 * <p>Referrals to IOM Ukraine by organisation and year, and the outcomes of 2002 and 2003: manual of the Danish Red Cross
 * (2005). The funnel of readmission to November 2010: study of 2014, which says "more than 3,500" examined, here 3,501.
 */
class PublishedReportsTest {
  private static final List<String> ORGANISATIONS =
      List.of("iom-mission-abroad", "non-governmental-organisation", "law-enforcement", "other");
  private static final int[][] REFERRALS = {
    {95, 129, 30, 0}, {108, 205, 15, 4}, {42, 440, 28, 15}, {45, 552, 9, 20}, {32, 285, 6, 1}
  };
  private static final List<String> OUTCOMES =
      List.of("employed", "in-education", "neither", "lost-contact", "abroad");
  private static final int[][] ENDED = {{}, {213, 26, 66, 23, 0}, {383, 33, 35, 9, 13}, {}, {}};
  private static final int[] FUNNEL = {4715, 3501, 2214, 793};
  private static final String EXAMINED = "\"identity-established\":true,"
      + "\"readmission-nationality\":\"other-national\",\"documents-genuine\":true,"
      + "\"transited-requested-state\":true";

  @TempDir
  static Path folder;

  private static String network = "";
  private static String readmission = "";

  @BeforeAll
  static void write() throws IOException {
    network = Files.writeString(folder.resolve("network"), network()).toString();
    readmission =
        Files.writeString(folder.resolve("readmission"), readmission()).toString();
  }

  @Test
  void the_caseload_of_the_network_comes_out_year_by_year() {
    Ran ran = Ran.nrm("report", "caseload", "--as", "csv", network);
    assertThat(ran.err()).contains("2061 cases").contains("0 refused, 0 malformed");
    assertThat(ran.status()).isZero();
    assertThat(ran.lines())
        .containsExactly(
            "mechanism,2001,2002,2003,2004,2005,total",
            "ukraine-iom-2005,254,332,525,626,324,2061",
            "total,254,332,525,626,324,2061");
  }

  @Test
  void the_referrals_come_out_by_organisation() {
    assertThat(Ran.nrm("report", "referrals", "--as", "csv", network).lines())
        .containsExactly(
            "referring-organisation,2001,2002,2003,2004,2005,total",
            "iom-mission-abroad,95,108,42,45,32,322",
            "non-governmental-organisation,129,205,440,552,285,1611",
            "law-enforcement,30,15,28,9,6,88",
            "other,0,4,15,20,1,40",
            "not-stated,0,0,0,0,0,0",
            "total,254,332,525,626,324,2061");
  }

  @Test
  void the_outcomes_of_2002_and_2003_come_out() {
    assertThat(Ran.nrm("report", "outcomes", "--as", "csv", network).lines())
        .contains(
            "outcome,2001,2002,2003,2004,2005,total",
            "not-ended,254,4,52,626,324,1260",
            "total,254,332,525,626,324,2061",
            "employed-percent,,65,81,,,",
            "in-education-percent,,8,7,,,",
            "neither-percent,,20,7,,,",
            "lost-contact-percent,,7,2,,,",
            "abroad-percent,,0,3,,,");
  }

  @Test
  void the_funnel_of_readmission_comes_out() {
    Ran ran = Ran.nrm("report", "funnel", "--as", "csv", readmission);
    assertThat(ran.err()).contains("4715 cases").contains("0 refused, 0 malformed");
    assertThat(ran.lines())
        .containsExactly(
            "step,requests", "requested,4715", "examined,3501", "accepted,2214", "readmitted,793");
  }

  /** Outcomes are given in turn to the cases of a year, whoever referred them: that is not told. */
  private static String network() {
    StringBuilder log = new StringBuilder();
    int number = 0;
    for (int year = 0; year < REFERRALS.length; year++) {
      int inYear = 0;
      for (int row = 0; row < ORGANISATIONS.size(); row++) {
        for (int i = 0; i < REFERRALS[year][row]; i++) {
          LocalDate day = LocalDate.ofYearDay(2001 + year, 1 + inYear % 180);
          network(log, "U-" + ++number, day, ORGANISATIONS.get(row), outcome(year, inYear++));
        }
      }
    }
    return log.toString();
  }

  private static String outcome(int year, int place) {
    int left = place;
    for (int o = 0; o < ENDED[year].length; o++) {
      if (left < ENDED[year][o]) {
        return OUTCOMES.get(o);
      }
      left -= ENDED[year][o];
    }
    return "";
  }

  private static void network(
      StringBuilder log, String id, LocalDate on, String organisation, String outcome) {
    Course course = new Course(log, id, on);
    course.first(
        "ukraine-iom-2005",
        "non-governmental-organisation",
        "victim-referred",
        "\"referring-organisation\":\"" + organisation
            + "\",\"returned\":true,\"trafficked-inside-the-country\":false");
    if (!outcome.isEmpty()) {
      course.next("non-governmental-organisation", "identification-made", "\"trafficked\":true");
      course.next(
          "non-governmental-organisation",
          "consent-to-assistance-asked",
          "\"informed-of-rights\":true");
      course.next("person-concerned", "consent-to-assistance-given", "");
      course.next("non-governmental-organisation", "assistance-started", "");
      course.next(
          "iom-mission",
          "reintegration-concluded",
          "\"reintegration-outcome\":\"" + outcome + "\"");
    }
  }

  private static String readmission() {
    StringBuilder log = new StringBuilder();
    for (int i = 0; i < FUNNEL[0]; i++) {
      Course course = new Course(log, "R-" + i, LocalDate.of(2010, 6, 1).plusDays(i % 150));
      course.first(
          "eu-russia-readmission-2007",
          "requesting-state",
          "readmission-requested",
          "\"stays-irregularly\":true");
      if (i < FUNNEL[1]) {
        course.next("federal-migration-service", "readmission-examined", EXAMINED);
      }
      if (i < FUNNEL[2]) {
        course.next("federal-migration-service", "readmission-accepted", "");
      }
      if (i < FUNNEL[3]) {
        course.next("requesting-state", "transfer-executed", "");
        course.next("requested-state", "person-readmitted", "");
      }
    }
    return log.toString();
  }

  /** The lines of one case, all on one day. */
  private record Course(StringBuilder log, String id, LocalDate on) {
    void first(String mechanism, String by, String event, String facts) {
      line("\"mechanism\":\"" + mechanism + "\",", by, event, facts);
    }

    void next(String by, String event, String facts) {
      line("", by, event, facts);
    }

    private void line(String mechanism, String by, String event, String facts) {
      log.append("{\"case\":\"").append(id).append("\",").append(mechanism);
      log.append("\"on\":\"").append(on).append("\",\"by\":\"").append(by);
      log.append("\",\"event\":\"").append(event).append("\",\"facts\":{").append(facts);
      log.append("}}\n");
    }
  }
}
