package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiscloseCommandTest {
  private static final String LOG = Logs.COMPLAINT_IN_TIME + Logs.AFTER_THE_TERM;
  private static final String CONSENT = "assistance:recognised-centre:2019-06-01";
  private static final String CHILD = """
      {"case":"C","mechanism":"alternative-sociale-2005","event":"child-met","on":"2005-09-01","by":"police","facts":{"child-is-accused":false,"victim-of-crime":true}}
      {"case":"C","event":"age-established","on":"2005-09-01","by":"police","facts":{"child":true}}
      {"case":"C","event":"guardian-named","on":"2005-09-05","by":"child-protection-authority"}
      {"case":"C","event":"consent-to-assistance-asked","on":"2005-09-06","by":"non-governmental-organisation"}
      {"case":"C","event":"consent-to-assistance-given","on":"2005-09-06","by":"person-concerned"}
      {"case":"C","event":"consent-to-assistance-withdrawn","on":"2005-09-20","by":"person-concerned"}
      """;

  @Test
  void an_authority_sees_what_its_decision_needs_and_what_was_left_out() {
    Ran ran = belgium("--to", "aliens-office", "--for", "decision");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.out())
        .startsWith(
            "Case A under belgium-2017, as aliens-office may see it for a decision that the law leaves to an authority, as of 2019-11-05.")
        .contains("  ties-broken = yes, since 2019-10-20\n")
        .contains(
            "  residence: temporary (temporary-permit), since 2019-11-05 through 2020-05-05\n")
        .contains("Left out, whether or not the case holds it\n")
        .contains("  fact, the role does not need it for this purpose: ");
  }

  @Test
  void without_consent_nothing_is_shown_and_the_status_is_1() {
    Ran ran = belgium("--to", "recognised-centre", "--for", "assistance");
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.out())
        .startsWith(
            "Refused: no consent to `assistance` is held for `recognised-centre`: person-concerned can give it.\n")
        .contains("art. 11(1)")
        .doesNotContain("ties-broken");
  }

  @Test
  void with_consent_the_view_is_shown_on_the_days_on_which_it_holds() {
    List<String> asked = List.of("--to", "recognised-centre", "--for", "assistance");
    assertThat(belgium(asked, "--consent", CONSENT).status()).isZero();
    assertThat(belgium(asked, "--consent", CONSENT + "..2019-10-01").status()).isEqualTo(1);
    assertThat(belgium(asked, "--consent", CONSENT + "..2019-10-01", "--on", "2019-09-30")
            .status())
        .isZero();
  }

  @Test
  void a_consent_that_goes_less_far_keeps_sensitive_facts_back() {
    Ran ran = belgium(
        "--to", "recognised-centre", "--for", "assistance", "--consent", CONSENT + ":ordinary");
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .contains("fact, more sensitive than the consent covers: ")
        .doesNotContain("ties-broken = ");
  }

  @Test
  void consent_that_the_case_keeps_counts_until_it_is_withdrawn() {
    List<String> asked =
        List.of("--to", "non-governmental-organisation", "--for", "assistance", "--case", "C");
    assertThat(ran(CHILD, asked, "--on", "2005-09-19").status()).isZero();
    Ran after = ran(CHILD, asked, "--on", "2005-09-20");
    assertThat(after.status()).isEqualTo(1);
    assertThat(after.out()).contains("person-concerned or guardian can give it");
    assertThat(ran(CHILD, asked, "--consent", "assistance:non-governmental-organisation:2005-09-01")
            .status())
        .isEqualTo(1);
  }

  @Test
  void strangers_see_a_permit_and_not_what_it_was_given_for() {
    Ran ran = belgium("--to", "public", "--for", "publication");
    assertThat(ran.status()).isZero();
    assertThat(ran.out()).isEqualTo("""
            Case A, as public may see it for publication, or a document that strangers see.

            Documents
              residence permit, through 2020-05-05

            Left out, whether or not the case holds it
              everything else, would tell strangers why the person is protected
            """);
  }

  @Test
  void the_json_says_the_same() {
    Ran shown = belgium("--to", "police", "--for", "decision", "--json");
    assertThat(shown.status()).isZero();
    assertThat(SchemaFaults.of("disclosure", shown.out())).isEmpty();
    assertThat(shown.out())
        .startsWith(
            "{\"verdict\":\"shown\",\"case\":\"A\",\"mechanism\":\"belgium-2017\",\"to\":\"police\"")
        .contains("{\"kind\":\"days\",\"reason\":\"the role does not need it for this purpose\"}");
    Ran refused = belgium("--to", "police", "--for", "research", "--json");
    assertThat(refused.status()).isEqualTo(1);
    assertThat(SchemaFaults.of("disclosure", refused.out())).isEmpty();
    assertThat(refused.out())
        .contains(
            "\"code\":\"NO_RULE\",\"message\":\"no rule lets `police` see a case for `research`: it may ask for decision, testimony, interview\"");
  }

  @ParameterizedTest
  @CsvSource({
    "aliens-office, decision, shown",
    "public, publication, shown",
    "recognised-centre, assistance, refused"
  })
  void the_json_follows_its_schema(String role, String purpose, String verdict) {
    String written = belgium("--to", role, "--for", purpose, "--json").out();
    assertThat(written).contains("\"verdict\":\"" + verdict + "\"");
    assertThat(SchemaFaults.of("disclosure", written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
          --to polise --for decision   | `belgium-2017` has no role `polise`: did you mean `police`?
          --to police --for asistance  | no purpose `asistance`: did you mean `assistance`?
          --to police                  | `nrm disclose` needs `--for`: see `nrm disclose --help`
          --to police --for decision --key a/b | `--key` is not a pseudonym: use 1 to 64 letters, digits, dots, underscores or hyphens
          --to police --for decision --consent x | `x` is not a consent: write PURPOSE:ROLE:SINCE, then maybe ..THROUGH and :SENSITIVITY
          --to police --for decision --consent return:police:2019 | `2019` is not a date
          --to police --for decision --consent return:police:2019-02-01..2019-01-01 | a consent given on 2019-02-01 cannot end before: correct the dates
          --to police --for decision --consent return:police:2019-02-01:secret | no sensitivity `secret`: there are ordinary, personal, sensitive
          --to police --for decision --on 2019-01-01 | the case was opened on 2019-06-03: give that day or a later one with `--on`
          """)
  void wrong_usage_is_one_line_and_status_2(String args, String message) {
    Ran ran = belgium(args.split(" ", -1));
    assertThat(ran.err()).isEqualTo("nrm: " + message + System.lineSeparator());
    assertThat(ran.status()).isEqualTo(2);
  }

  private static Ran belgium(String... args) {
    return belgium(List.of(), args);
  }

  private static Ran belgium(List<String> first, String... rest) {
    List<String> args = new ArrayList<>(List.of("--case", "A"));
    args.addAll(first);
    return ran(LOG, args, rest);
  }

  private static Ran ran(String log, List<String> first, String... rest) {
    List<String> args = new ArrayList<>(List.of("disclose", "-"));
    args.addAll(first);
    args.addAll(List.of(rest));
    return Ran.withInput(log, args.toArray(String[]::new));
  }
}
