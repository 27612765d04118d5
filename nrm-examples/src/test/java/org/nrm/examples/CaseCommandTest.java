package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CaseCommandTest {
  private static final String LOG =
      Logs.COMPLAINT_IN_TIME + Logs.TOO_EARLY + "{\n" + Logs.AFTER_THE_TERM;

  @Test
  void the_json_follows_its_schema() {
    Ran ran = Ran.withInput(LOG, "case", "-", "--case", "A", "--json");
    assertThat(ran.status()).isZero();
    assertThat(SchemaFaults.of("case", ran.out())).isEmpty();
  }

  @Test
  void an_entitlement_is_held_from_the_entry_of_its_stage_through_the_day_before_the_next() {
    Ran ran = Ran.withInput(LOG, "case", "-", "--case", "A", "--json");
    assertThat(ran.out())
        .contains(
            "{\"entitlement\":\"tolerated-presence\",\"procedure\":\"residence\",\"stage\":\"reflection\",\"from\":\"2019-06-10\",\"through\":\"2019-06-30\"",
            "{\"entitlement\":\"stay\",\"procedure\":\"residence\",\"stage\":\"provisional\",\"from\":\"2019-07-01\",\"through\":\"2019-10-01\"",
            "{\"entitlement\":\"stay\",\"procedure\":\"residence\",\"stage\":\"temporary\",\"from\":\"2019-11-05\",\"through\":\"2020-05-05\"");
  }

  @Test
  void days_between_two_acts_without_a_stay_are_gaps() {
    Ran ran = Ran.withInput(LOG, "case", "-", "--case", "A", "--json");
    assertThat(ran.out())
        .contains(
            "\"gaps\":[{\"procedure\":\"residence\",\"stage\":\"no-document\",\"from\":\"2019-06-03\",\"through\":\"2019-06-09\",\"reason\":\"no status yet\"},"
                + "{\"procedure\":\"residence\",\"stage\":\"awaiting-prosecutor\",\"from\":\"2019-10-02\",\"through\":\"2019-11-04\",\"reason\":\"provisional ran out\"}]");
  }

  @Test
  void a_gap_that_lasts_has_no_last_day() {
    Ran ran = Ran.withInput(LOG, "case", "-", "--case", "A", "--json", "--on", "2019-10-10");
    assertThat(ran.out())
        .contains("\"asOf\":\"2019-10-10\"")
        .contains("\"from\":\"2019-10-02\",\"reason\":\"provisional ran out\"}]");
  }

  @Test
  void the_case_is_shown_as_it_stood_on_an_earlier_day() {
    Ran ran = Ran.withInput(LOG, "case", "-", "--case", "A", "--on", "2019-06-15");
    assertThat(ran.out())
        .startsWith("Case A under belgium-2017, opened on 2019-06-03, as of 2019-06-15")
        .contains("document-requested")
        .doesNotContain("2019-07-01  complaint-filed");
  }

  @Test
  void what_may_happen_next_says_what_it_needs_and_why_the_rest_is_refused() {
    Ran ran = Ran.withInput(LOG, "case", "-", "--case", "A");
    assertThat(ran.lines())
        .anySatisfy(line -> assertThat(line).matches(" +return-chosen +possible"))
        .anySatisfy(line -> assertThat(line).matches(" +conviction-given +needs +same-facts = yes"))
        .anySatisfy(
            line -> assertThat(line).matches(" +document-requested +refused +`residence`.*"));
  }

  @Test
  void a_day_before_the_case_was_opened_is_wrong() {
    Ran ran = Ran.withInput(LOG, "case", "-", "--case", "A", "--on", "2019-01-01");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err())
        .isEqualToIgnoringNewLines(
            "nrm: the case was opened on 2019-06-03: give that day or a later one with `--on`");
  }

  @Test
  void what_time_alone_changed_stands_on_its_own_day() {
    Ran ran = Ran.withInput(LOG, "case", "-", "--case", "A");
    assertThat(ran.out())
        .contains("residence: provisional ran out, now awaiting-prosecutor")
        .containsSubsequence("2019-10-02  (time passed)", "2019-10-20  prosecutor-answered");
  }
}
