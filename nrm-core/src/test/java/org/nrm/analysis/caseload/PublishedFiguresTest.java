package org.nrm.analysis.caseload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nrm.casefile.CaseEvent;
import org.nrm.catalogue.Catalogue;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.repatriation.RepatriationMeanings;

/**
 * The published figures come out of logs that are made for them.
 *
 * <p>Referrals to IOM Ukraine by organisation and year, and the outcomes of 2002 and 2003: manual of the Danish Red Cross
 * (2005). The shares are those of 328 and 473 persons from Ukraine; the others assisted have no outcome told. The funnel of
 * readmission to November 2010: study of 2014, which says "more than 3,500" examined, here 3,501.
 */
class PublishedFiguresTest {
  private static final List<String> ROWS =
      List.of("iom-mission-abroad", "non-governmental-organisation", "law-enforcement", "other");
  private static final int[][] REFERRALS = {
    {95, 108, 42, 45, 32}, {129, 205, 440, 552, 285}, {30, 15, 28, 9, 6}, {0, 4, 15, 20, 1}
  };
  private static final CaseloadTally TALLY = new CaseloadTally();

  private static final ReferralMechanism NETWORK = Catalogue.mechanism("ukraine-iom-2005");

  @BeforeAll
  static void count() {
    ReferralMechanism readmission = Catalogue.mechanism("eu-russia-readmission-2007");
    ukraine(new GeneratedLog(NETWORK, into(NETWORK)));
    funnel(new GeneratedLog(readmission, into(readmission)));
  }

  @Test
  void the_referrals_by_organisation_and_year_come_out() {
    CountTable referrals = TALLY.referrals().cases();
    assertThat(referrals.columns()).containsExactly("2001", "2002", "2003", "2004", "2005");
    assertThat(referrals.rows().subList(0, 4)).isEqualTo(ROWS);
    for (int r = 0; r < ROWS.size(); r++) {
      for (int c = 0; c < 5; c++) {
        assertThat(referrals.count(r, c)).isEqualTo(REFERRALS[r][c]);
      }
    }
    assertThat(referrals.rowTotal(4)).isZero();
    assertThat(List.of(254L, 332L, 525L, 626L, 324L))
        .isEqualTo(java.util.stream.IntStream.range(0, 5)
            .mapToObj(referrals::columnTotal)
            .toList());
    assertThat(referrals.total()).isEqualTo(2061);
    assertThat(TALLY.caseload().cases().rows()).containsExactly("ukraine-iom-2005");
    assertThat(TALLY.caseload().cases().total()).isEqualTo(2061);
  }

  @Test
  void the_totals_agree_with_the_table_and_not_all_with_the_footnote() {
    CountTable referrals = TALLY.referrals().cases();
    assertThat(referrals.differences(
            Map.of("2001", 254L, "2002", 332L, "2003", 525L, "2004", 626L, "2005", 324L)))
        .isEmpty();
    assertThat(referrals.differences(Map.of("2002", 328L + 4, "2003", 473L + 53, "2006", 1L)))
        .extracting(TotalDifference::text)
        .containsExactly("2003: 525 counted, 526 published", "2006: 0 counted, 1 published");
  }

  @Test
  void the_outcomes_of_2002_and_2003_come_out() {
    OutcomeTable outcomes = TALLY.outcomes();
    assertThat(outcomes.cases().rows())
        .containsExactly(
            "employed", "in-education", "neither", "lost-contact", "abroad", "not-ended");
    assertThat(shares(outcomes, 1)).containsExactly(65, 8, 20, 7, 0);
    assertThat(shares(outcomes, 2)).containsExactly(81, 7, 7, 2, 3);
    assertThat(100 * outcomes.cases().count(4, 2)).as("under 3 % went abroad").isLessThan(3 * 473);
    assertThat(outcomes.share(0, 0)).isEqualTo(OptionalInt.empty());
    assertThat(outcomes.cases().count(5, 1)).isEqualTo(4);
  }

  @Test
  void the_funnel_of_readmission_comes_out() {
    Funnel funnel = TALLY.funnel();
    assertThat(funnel.counts())
        .containsExactly(
            Map.entry(FunnelStep.REQUESTED, 4715L),
            Map.entry(FunnelStep.EXAMINED, 3501L),
            Map.entry(FunnelStep.ACCEPTED, 2214L),
            Map.entry(FunnelStep.READMITTED, 793L));
    assertThat(funnel.suppressedBelow(5)).isEqualTo(funnel.inFull());
    assertThat(funnel.suppressedBelow(1300))
        .containsExactly(
            Map.entry(FunnelStep.REQUESTED, OptionalLong.of(4715)),
            Map.entry(FunnelStep.EXAMINED, OptionalLong.empty()),
            Map.entry(FunnelStep.ACCEPTED, OptionalLong.of(2214)),
            Map.entry(FunnelStep.READMITTED, OptionalLong.empty()));
  }

  @Test
  void small_counts_of_the_referrals_are_held_back_with_what_would_give_them_away() {
    PublishedTable shown = TALLY.referrals().cases().suppressedBelow(5);
    assertThat(shown.count(3, 0)).isEmpty();
    assertThat(shown.count(3, 1)).isEmpty();
    assertThat(shown.count(3, 4)).isEmpty();
    assertThat(shown.count(1, 3)).hasValue(552);
    assertThat(shown.columnTotal(2)).hasValue(525);
    assertThat(TALLY.outcomes().share(TALLY.outcomes().cases().suppressedBelow(5), 0, 1))
        .isEqualTo(OptionalInt.empty());
  }

  private static List<Integer> shares(OutcomeTable outcomes, int column) {
    return java.util.stream.IntStream.range(0, 5)
        .map(r -> outcomes.share(r, column).orElseThrow())
        .boxed()
        .toList();
  }

  private static Consumer<CaseEvent> into(ReferralMechanism mechanism) {
    return event -> TALLY.take(mechanism, event);
  }

  /** The outcomes are taken from the organisation that referred most; which it was is not told and not counted. */
  private static void ukraine(GeneratedLog log) {
    int[][] outcomes = {{}, {213, 26, 66, 23, 0}, {383, 33, 35, 9, 13}, {}, {}};
    List<String> names = List.of("employed", "in-education", "neither", "lost-contact", "abroad");
    for (int year = 0; year < 5; year++) {
      LocalDate last = year == 4 ? LocalDate.of(2005, 6, 30) : LocalDate.of(2001 + year, 12, 31);
      int[] left = {REFERRALS[0][year], REFERRALS[1][year], REFERRALS[2][year], REFERRALS[3][year]};
      for (int o = 0; o < outcomes[year].length; o++) {
        for (int i = 0; i < outcomes[year][o]; i++) {
          int row = fullest(left);
          left[row]--;
          log.referred(1, ROWS.get(row), last, names.get(o));
        }
      }
      for (int row = 0; row < left.length; row++) {
        log.referred(left[row], ROWS.get(row), last);
      }
    }
  }

  private static int fullest(int[] left) {
    int fullest = 0;
    for (int i = 1; i < left.length; i++) {
      fullest = left[i] > left[fullest] ? i : fullest;
    }
    return fullest;
  }

  private static void funnel(GeneratedLog log) {
    LocalDate first = LocalDate.of(2007, 10, 1);
    LocalDate last = LocalDate.of(2010, 10, 31);
    log.reaching(793, RepatriationMeanings.READMISSION, first, last);
    log.reaching(2214 - 793, RepatriationMeanings.READMISSION_ACCEPTANCE, first, last);
    log.reaching(3501 - 2214, RepatriationMeanings.READMISSION_EXAMINATION, first, last);
    log.reaching(4715 - 3501, RepatriationMeanings.READMISSION_REQUEST, first, last);
  }
}
