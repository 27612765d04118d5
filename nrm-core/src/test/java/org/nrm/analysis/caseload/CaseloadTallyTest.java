package org.nrm.analysis.caseload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nrm.casefile.CaseEvent;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;

class CaseloadTallyTest {
  private final CaseloadTally tally = new CaseloadTally();

  @Test
  void nothing_counted_is_an_empty_table() {
    assertThat(tally.referrals().cases().total()).isZero();
    assertThat(tally.referrals().cases().suppressedBelow(5).total()).hasValue(0);
    assertThat(tally.caseload().cases().rows()).isEmpty();
    assertThat(tally.funnel().counts()).containsValue(0L).hasSize(4);
  }

  @Test
  void a_case_counts_once_in_the_year_in_which_it_began() {
    network("A", "referred", "2001-12-31");
    network("A", "referred", "2003-01-01");
    assertThat(tally.referrals().cases().columns()).containsExactly("2001");
    assertThat(tally.referrals().cases().total()).isEqualTo(1);
  }

  @Test
  void the_last_outcome_counts_and_a_case_that_never_began_counts_nowhere() {
    network("A", "referred", "2001-12-31");
    network("A", "finished", "2002-03-01", "lost-contact");
    network("A", "finished", "2002-06-01", "employed");
    network("B", "finished", "2002-06-01", "employed");
    CountTable outcomes = tally.outcomes().cases();
    assertThat(outcomes.rows().get(0)).isEqualTo("employed");
    assertThat(outcomes.count(0, 0)).isEqualTo(1);
    assertThat(outcomes.total()).isEqualTo(1);
  }

  @Test
  void a_second_request_counts_again_and_a_step_once_for_a_request() {
    for (String event : List.of(
        "requested", "examined", "refused", "requested", "examined", "examined", "accepted")) {
      readmission("A", event);
    }
    assertThat(tally.funnel().counts())
        .isEqualTo(Map.of(
            FunnelStep.REQUESTED, 2L,
            FunnelStep.EXAMINED, 2L,
            FunnelStep.ACCEPTED, 1L,
            FunnelStep.READMITTED, 0L));
  }

  @Test
  void a_step_that_is_leapt_over_counts_too() {
    readmission("A", "requested");
    readmission("A", "accepted");
    assertThat(tally.funnel().counts()).containsEntry(FunnelStep.EXAMINED, 1L);
  }

  @Test
  void a_size_that_protects_nobody_is_refused() {
    CountTable cases = tally.referrals().cases();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cases.suppressedBelow(2))
        .withMessage("holding counts below 2 back protects nobody: give 3 or more");
    Funnel funnel = tally.funnel();
    assertThatIllegalArgumentException().isThrownBy(() -> funnel.suppressedBelow(0));
  }

  @Test
  void a_table_that_is_not_whole_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CountTable.of(List.of("a"), List.of("b"), List.of(List.of())))
        .withMessage("a table needs a count for each row and column, and none is negative");
  }

  @Test
  void a_single_small_count_takes_another_of_its_row_and_column_with_it() {
    CountTable table = CountTable.of(
        List.of("a", "b", "c"),
        List.of("1", "2", "3"),
        List.of(List.of(2L, 10L, 30L), List.of(11L, 12L, 40L), List.of(50L, 60L, 70L)));
    PublishedTable shown = table.suppressedBelow(5);
    assertThat(shown.count(0, 0)).isEmpty();
    assertThat(shown.count(0, 1)).isEmpty();
    assertThat(shown.count(1, 0)).isEmpty();
    assertThat(shown.count(1, 1)).isEmpty();
    assertThat(shown.count(2, 2)).hasValue(70);
    assertThat(shown.rowTotal(0)).hasValue(42);
    assertThat(shown.total()).hasValue(285);
  }

  private void network(String caseId, String event, String day, String... outcome) {
    ReferralMechanism mechanism = PartnerNetwork.mechanism2001();
    CaseEvent.Builder builder = event(caseId, event, day);
    for (String code : outcome) {
      builder.putFacts(CaseloadTally.REINTEGRATION_OUTCOME, FactValue.of(code));
    }
    tally.take(mechanism, builder.build());
  }

  private void readmission(String caseId, String act) {
    tally.take(
        Catalogue.mechanism("eu-russia-readmission-2007"),
        event(caseId, "readmission-" + act, "2008-01-01").build());
  }

  private static CaseEvent.Builder event(String caseId, String event, String day) {
    CaseEvent.Builder builder = new CaseEvent.Builder();
    builder
        .caseId(Pseudonym.of(caseId))
        .type(EventId.of(event))
        .on(LocalDate.parse(day))
        .by(RoleId.of("somebody"));
    return builder;
  }
}
