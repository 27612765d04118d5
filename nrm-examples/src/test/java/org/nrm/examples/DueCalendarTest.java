package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DueCalendarTest {
  private static final String AFTER = Logs.COMPLAINT_IN_TIME + Logs.AFTER_THE_TERM;

  private static Ran calendar(String log, String... more) {
    return Ran.withInput(
        log,
        Stream.concat(Stream.of("case", "-", "--case", "A", "--as", "ics"), Stream.of(more))
            .toArray(String[]::new));
  }

  private static ICalendar read(String text) {
    return Biweekly.parse(text).first();
  }

  private static VEvent event(String text, String uid) {
    return read(text).getEvents().stream()
        .filter(event -> event.getUid().getValue().equals(uid))
        .findFirst()
        .orElseThrow(() -> new AssertionError(text));
  }

  @Test
  void the_calendar_is_valid() {
    Ran ran = calendar(Logs.COMPLAINT_IN_TIME);
    assertThat(ran.status()).isZero();
    assertThat(read(ran.out()).validate(ICalVersion.V2_0).isEmpty()).isTrue();
    assertThat(ran.out().split("\r\n"))
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void the_last_day_of_a_term_is_a_whole_day_with_its_source() {
    VEvent term = event(
        calendar(Logs.COMPLAINT_IN_TIME).out(), "A/belgium-2017/residence/term-of-provisional@nrm");
    assertThat(term.getDateStart().getValue().getRawComponents()).hasToString("20191001T000000");
    assertThat(term.getDateStart().getValue().hasTime()).isFalse();
    assertThat(term.getSummary().getValue()).isEqualTo("A: last day of provisional");
    assertThat(term.getDescription().getValue())
        .contains("Then: awaiting-prosecutor")
        .contains("Source: Aliens Act of 15 December 1980, art. 61/3 §1");
    assertThat(term.getCategories().get(0).getValues()).containsExactly("term", "residence");
  }

  @Test
  void a_duty_names_who_has_to_meet_it_and_whether_it_is_overdue() {
    String uid = "A/belgium-2017/residence/duty-ask-prosecutor@nrm";
    VEvent due = event(calendar(Logs.COMPLAINT_IN_TIME).out(), uid);
    assertThat(due.getSummary().getValue()).isEqualTo("A: due: ask-prosecutor");
    assertThat(due.getDescription().getValue()).contains("By: aliens-office");
    VEvent overdue =
        event(calendar(Logs.COMPLAINT_IN_TIME, "--on", "2019-10-10").out(), uid);
    assertThat(overdue.getSummary().getValue()).isEqualTo("A: overdue: ask-prosecutor");
    assertThat(overdue.getCategories().get(0).getValues()).contains("overdue");
  }

  @Test
  void the_stamp_is_the_day_that_is_asked_about_and_the_same_question_gives_the_same_calendar() {
    String asked = calendar(Logs.COMPLAINT_IN_TIME, "--on", "2019-07-20").out();
    assertThat(asked).contains("DTSTAMP:20190720T000000Z").doesNotContain("DTSTAMP:20190701");
    TimeZone before = TimeZone.getDefault();
    try {
      for (String zone : List.of("Pacific/Kiritimati", "America/Sao_Paulo", "Pacific/Midway")) {
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(calendar(Logs.COMPLAINT_IN_TIME, "--on", "2019-07-20").out()).isEqualTo(asked);
      }
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void the_same_term_keeps_its_name_as_time_goes_on_and_no_name_is_there_twice() {
    String first = calendar(Logs.COMPLAINT_IN_TIME).out();
    String later = calendar(Logs.COMPLAINT_IN_TIME, "--on", "2019-09-30").out();
    assertThat(uids(later)).containsAnyElementsOf(uids(first));
    assertThat(uids(calendar(AFTER).out())).doesNotHaveDuplicates();
  }

  private static List<String> uids(String text) {
    return read(text).getEvents().stream()
        .map(event -> event.getUid().getValue())
        .toList();
  }

  @Test
  void it_reminds_some_days_before_or_not_at_all() {
    assertThat(calendar(Logs.COMPLAINT_IN_TIME).out()).contains("TRIGGER;RELATED=START:-P7D");
    assertThat(calendar(Logs.COMPLAINT_IN_TIME, "--remind", "14").out()).contains(":-P14D");
    assertThat(calendar(Logs.COMPLAINT_IN_TIME, "--remind", "0").out()).doesNotContain("VALARM");
    Ran wrong = calendar(Logs.COMPLAINT_IN_TIME, "--remind", "-1");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err())
        .isEqualToIgnoringNewLines("nrm: `--remind` is no number of days from 0 to 366");
  }

  @Test
  void a_duty_without_a_day_is_told() {
    assertThat(calendar(Logs.COMPLAINT_IN_TIME).err())
        .contains("no day, and so not in the calendar: residence: try-to-prove-identity");
  }

  @Test
  void no_fact_of_the_person_is_in_it() {
    assertThat(calendar(AFTER).out()).doesNotContain("ties-broken", "cooperates", "accompanied");
  }

  @Test
  void two_forms_at_once_are_told() {
    assertThat(calendar(Logs.COMPLAINT_IN_TIME, "--json").err())
        .isEqualToIgnoringNewLines("nrm: `--json` and `--as` ask for two forms: give one of them");
    assertThat(Ran.withInput(Logs.COMPLAINT_IN_TIME, "case", "-", "--case", "A", "--as", "json")
            .out())
        .isEqualTo(Ran.withInput(Logs.COMPLAINT_IN_TIME, "case", "-", "--case", "A", "--json")
            .out());
  }
}
