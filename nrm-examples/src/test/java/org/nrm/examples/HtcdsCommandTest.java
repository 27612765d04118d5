package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HtcdsCommandTest {
  private static final Path FILES =
      Path.of(System.getProperty("basedir", "")).resolve("interchange");
  private static final String TEMPLATE = FILES.resolve("htcds-template.csv").toString();
  private static final String SURVEY = FILES.resolve("htcds-survey.json").toString();
  private static final String LOG =
      FILES.resolve("ukraine-two-referrals.ndjson").toString();

  @Test
  void the_official_template_is_read_and_every_alias_and_loss_told() {
    Ran ran = Ran.nrm("htcds", "read", TEMPLATE);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(SchemaFaults.of("htcds", ran.out())).isEmpty();
    assertThat(ran.err())
        .contains(
            "alias: `vic_TraffickinStatusDecisionMakingOrg` is read as `vic_TraffickingStatusDecisionMakingOrg` [Excel templates 2.0, column T]",
            "alias: `prs_MailingCity` over the label `Mailing Street` is read as `prs_MailingStreet`",
            "not-in-list: `vic_MethodsOfControl`",
            "unreadable: `cas_IncomingReferralDate` is no day",
            "several-values: `vic_ForcedLabourIndustry`");
    assertThat(ran.out() + ran.err())
        .doesNotContain("(owner)", "(first name)", "(street)", "1991", "15/03/2024");
  }

  @Test
  void a_survey_form_is_read_and_written_as_a_table() {
    Ran ran = Ran.nrm("htcds", "read", SURVEY, "--as", "csv");
    assertThat(ran.lines())
        .containsExactly(
            "nrm_CaseId,prs_Gender,prs_Citizenship,vic_TraffickingStatus,vic_MethodOfRecruitment,vic_MethodsOfControl,vic_TypeOfExploitation,vic_ForcedLabourIndustry,cas_Status,cas_IncomingReferralDate,con_Consent",
            ",NonSpecifiedUnknown,MD,PossibleVictimOfTrafficking,AtWork;ThroughFriendsOrSocialEvents,DebtBondage;WithholdsDocuments,ForcedLabour,F_Construction,Active,2024-05-01,true");
    assertThat(ran.err()).doesNotContain("moved here", "intake_worker", "(worker)");
  }

  @Test
  void what_is_written_is_read_again_without_a_loss() {
    for (String form : new String[] {"json", "csv"}) {
      String written = Ran.nrm("htcds", "read", TEMPLATE, "--as", form).out();
      Ran again = Ran.withInput(written, "htcds", "read", "-", "--as", form);
      assertThat(again.out()).isEqualTo(written);
      assertThat(again.err()).isEmpty();
      assertThat(again.status()).isZero();
    }
  }

  @Test
  void names_alone_that_are_left_out_are_no_failure() {
    Ran ran = Ran.withInput("cas_Status,prs_FirstName\nActive,somebody\n", "htcds", "read", "-");
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).contains("left-out: `prs_FirstName`").doesNotContain("somebody");
  }

  @Test
  void a_case_is_written_with_what_the_standard_cannot_say() {
    Ran ran = Ran.nrm("htcds", "write", LOG, "--case", "U-90");
    assertThat(ran.status()).isZero();
    assertThat(SchemaFaults.of("htcds", ran.out())).isEmpty();
    assertThat(ran.out()).contains("\"cas_OutgoingReferralDate\": \"2005-03-09\"");
    assertThat(ran.err())
        .contains(
            "entitlement: the entitlement `safe-accommodation` has no field",
            "referral: the stage `referral/accepted-urgent` is lost",
            "core fields without a value: prs_Gender, ",
            "core fields left to the system that holds them: prs_Salutation, ");
    Ran earlier = Ran.nrm("htcds", "write", LOG, "--case", "U-90", "--on", "2005-03-01");
    assertThat(earlier.out())
        .contains("PossibleVictimOfTrafficking")
        .doesNotContain("OutgoingReferral");
  }

  @Test
  void residence_terms_duties_and_facts_of_a_case_are_lost_and_told() {
    String log = FILES.resolveSibling("logs/belgium-2017-row-13-work.ndjson").toString();
    assertThat(Ran.nrm("htcds", "write", log, "--case", "B-1").err())
        .contains(
            "position: the stage `residence/provisional` has no field",
            "term: the term of `residence/provisional` has no field",
            "entitlement: the entitlement `work` has no field",
            "duty: the open duty `ask-prosecutor` has no field",
            "fact: the fact `child` has no field");
  }

  @Test
  void a_table_says_which_rows_it_does_not_take() {
    Ran ran = Ran.nrm("htcds", "write", LOG, "--case", "U-90", "--as", "csv");
    assertThat(ran.lines())
        .containsExactly(
            "nrm_CaseId,vic_TraffickingStatus,cas_Status,cas_OutgoingReferralDate",
            "U-90,ActualVictimOfTrafficking,Active,2005-03-09");
    assertThat(ran.err())
        .contains(
            "several-rows: a line takes one row of `referralOut` and the case has several: only the last is written (record 1)");
  }

  @Test
  void the_reports_follow_their_schema() {
    String read = Ran.nrm("htcds", "read", TEMPLATE, "--json").out();
    String written = Ran.nrm("htcds", "write", LOG, "--case", "U-90", "--json").out();
    assertThat(SchemaFaults.of("htcds-report", read)).isEmpty();
    assertThat(SchemaFaults.of("htcds-report", written)).isEmpty();
    assertThat(written).contains("\"missing\":[\"prs_Gender\"");
  }

  @Test
  void wrong_use_is_told_in_one_line() {
    assertThat(Ran.nrm("htcds").err())
        .isEqualToIgnoringNewLines(
            "nrm: say what to do: `nrm htcds read FILE` or `nrm htcds write LOG --case ID`");
    assertThat(Ran.nrm("htcds", "read", "/no/such.csv").err())
        .isEqualToIgnoringNewLines("nrm: cannot read `/no/such.csv`: there is no such file");
    assertThat(Ran.withInput("somebody,somewhere\n", "htcds", "read", "-").err())
        .isEqualToIgnoringNewLines(
            "nrm: -:1: the first line names no field of HTCDS 2.0: write names such as `cas_Status` in it");
    assertThat(Ran.nrm("htcds", "raed").err())
        .isEqualToIgnoringNewLines(
            "nrm: no command `raed`: there are read, write: see `nrm htcds --help`");
    assertThat(Ran.nrm("htcds", "write", LOG, "--case", "nobody").err())
        .isEqualToIgnoringNewLines("nrm: the log has no event of case `nobody`");
  }
}
