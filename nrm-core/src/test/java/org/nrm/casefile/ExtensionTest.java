package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nrm.casefile.Given.CASE;
import static org.nrm.casefile.Given.DAY;
import static org.nrm.casefile.Given.GRANTED;
import static org.nrm.casefile.Given.LAW;
import static org.nrm.casefile.Given.OVER;
import static org.nrm.casefile.Given.PERMIT;
import static org.nrm.casefile.Given.PROLONGED;
import static org.nrm.casefile.Given.RESIDENCE;
import static org.nrm.casefile.Given.accepted;
import static org.nrm.casefile.Given.after;
import static org.nrm.casefile.Given.mechanism;
import static org.nrm.casefile.Given.on;
import static org.nrm.casefile.Given.open;
import static org.nrm.casefile.Given.refused;
import static org.nrm.casefile.Given.residence;
import static org.nrm.casefile.Given.stage;
import static org.nrm.condition.Length.months;
import static org.nrm.condition.Length.years;
import static org.nrm.mechanism.notation.Notation.ending;
import static org.nrm.mechanism.notation.Notation.from;
import static org.nrm.mechanism.notation.Notation.procedure;
import static org.nrm.mechanism.notation.Notation.stage;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.TransitionRow;

@SuppressWarnings("BadImport") // a table reads best with bare words
class ExtensionTest {
  @Test
  void an_extension_counts_from_the_present_end_and_not_from_today() {
    CaseFile once = after(open(permit(extended(3).may())), on(DAY.plusDays(20), PROLONGED));
    assertThat(residence(once).validThrough()).contains(LocalDate.of(2024, 12, 1));
    CaseFile twice = after(once, on(DAY.plusDays(21), PROLONGED));
    assertThat(residence(twice).validThrough()).contains(LocalDate.of(2025, 3, 1));
    assertThat(residence(twice).since()).isEqualTo(DAY);
  }

  @Test
  void extensions_chain_from_month_end_to_month_end() {
    CaseFile file = CaseFile.open(permit(extended(3).may()), CASE, LocalDate.of(2023, 8, 31));
    assertThat(residence(file).validThrough()).contains(LocalDate.of(2024, 2, 29));
    CaseFile longer = after(file, on(LocalDate.of(2023, 9, 1), PROLONGED));
    assertThat(residence(longer).validThrough()).contains(LocalDate.of(2024, 5, 29));
  }

  @Test
  void an_extension_is_told_with_its_new_end_and_source() {
    assertThat(
            accepted(open(permit(extended(3).may())).apply(on(DAY, PROLONGED))).changes())
        .containsExactly(ImmutableExtended.of(
            RESIDENCE,
            java.util.Optional.empty(),
            PERMIT,
            LocalDate.of(2024, 12, 1),
            org.nrm.vocabulary.RuleId.of("permit-extended"),
            List.of(LAW)));
  }

  @Test
  void an_extension_is_possible_through_the_last_day() {
    CaseFile file = open(permit(extended(3).may()));
    LocalDate last = LocalDate.of(2024, 9, 1);
    assertThat(file.apply(on(last, PROLONGED)).isAccepted()).isTrue();
    assertThat(refused(file.apply(on(last.plusDays(1), PROLONGED))).code())
        .isEqualTo(RefusalCode.CASE_CLOSED);
  }

  @Test
  void an_extension_is_possible_so_often_and_no_more() {
    CaseFile once = after(open(permit(extended(3).once().may())), on(DAY, PROLONGED));
    assertThat(refused(once.apply(on(DAY, PROLONGED))).message())
        .isEqualTo("`prolonged` is refused in `residence/permit`: `prolonged` can be accepted"
            + " once in `permit` and was [Small act, art. 1]");
    CaseFile twice =
        after(open(permit(extended(3).atMost(2).may())), on(DAY, PROLONGED), on(DAY, PROLONGED));
    assertThat(refused(twice.apply(on(DAY, PROLONGED))).findings().get(0).message())
        .isEqualTo("`prolonged` can be accepted 2 times in `permit` and was");
  }

  @Test
  void an_extension_that_would_pass_the_cap_ends_with_it() {
    CaseFile once =
        after(open(permit(extended(4).upTo(years(1)).may())), on(DAY.plusDays(9), PROLONGED));
    assertThat(residence(once).validThrough()).contains(LocalDate.of(2025, 1, 1));
    CaseFile twice = after(once, on(DAY.plusDays(9), PROLONGED));
    assertThat(residence(twice).validThrough()).contains(LocalDate.of(2025, 3, 1));
  }

  @Test
  void at_the_cap_an_extension_is_refused() {
    CaseFile full = after(open(permit(extended(6).upTo(years(1)).may())), on(DAY, PROLONGED));
    assertThat(residence(full).validThrough()).contains(LocalDate.of(2025, 3, 1));
    Outcome.Refused refused = refused(full.apply(on(DAY, PROLONGED)));
    assertThat(refused.code()).isEqualTo(RefusalCode.CONDITION_NOT_MET);
    assertThat(refused.findings().get(0).message())
        .isEqualTo("`permit` can last through 2025-03-01 at most and already does");
    assertThat(refused.remedies()).isEmpty();
  }

  @Test
  void a_new_stay_in_the_stage_starts_counting_anew() {
    CaseFile back = after(
        open(permit(extended(3).once().may())), on(DAY, PROLONGED), on(DAY.plusDays(1), GRANTED));
    assertThat(residence(back).uses()).isEmpty();
    assertThat(residence(back).validThrough()).contains(LocalDate.of(2024, 9, 2));
    assertThat(back.apply(on(DAY.plusDays(2), PROLONGED)).isAccepted()).isTrue();
  }

  private static TransitionRow extended(int months) {
    return from(PERMIT).on(PROLONGED).prolongs(months(months));
  }

  private static ReferralMechanism permit(TransitionRow extension) {
    return mechanism(
        List.of(),
        List.of(PROLONGED, GRANTED),
        procedure(RESIDENCE, "Residence", PERMIT)
            .under(
                LAW,
                stage(PERMIT, "Permit").lasts(months(6)).then(OVER),
                ending(OVER, "Over"),
                from(PERMIT).on(GRANTED).to(PERMIT).may(),
                extension));
  }
}
