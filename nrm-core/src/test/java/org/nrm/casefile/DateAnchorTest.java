package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nrm.casefile.Given.CLOSED;
import static org.nrm.casefile.Given.DAY;
import static org.nrm.casefile.Given.OFFICE;
import static org.nrm.casefile.Given.OVER;
import static org.nrm.casefile.Given.PERMIT;
import static org.nrm.casefile.Given.PROLONGED;
import static org.nrm.casefile.Given.RESIDENCE;
import static org.nrm.casefile.Given.TERM;
import static org.nrm.casefile.Given.after;
import static org.nrm.casefile.Given.facts;
import static org.nrm.casefile.Given.mechanism;
import static org.nrm.casefile.Given.on;
import static org.nrm.casefile.Given.open;
import static org.nrm.casefile.Given.refused;
import static org.nrm.casefile.Given.residence;
import static org.nrm.casefile.Given.stage;
import static org.nrm.condition.Length.days;
import static org.nrm.condition.Length.months;
import static org.nrm.mechanism.notation.Notation.ending;
import static org.nrm.mechanism.notation.Notation.from;
import static org.nrm.mechanism.notation.Notation.procedure;
import static org.nrm.mechanism.notation.Notation.stage;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nrm.condition.Anchor;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;

@SuppressWarnings("BadImport") // a table reads best with bare words
class DateAnchorTest {
  private static final FactType HANDED = FactType.date("handed-on", "handed on").by(OFFICE);

  @Test
  void without_its_date_no_term_runs() {
    CaseFile file = open(counted(Anchor.since(HANDED)));
    assertThat(residence(file).validThrough()).isEmpty();
    assertThat(residence(file.asOf(DAY.plusYears(1))).stage()).isEqualTo(PERMIT);
    assertThat(refused(file.apply(on(DAY, PROLONGED))).findings().get(0).message())
        .isEqualTo("no term runs in `permit` that could be extended");
  }

  @Test
  void a_date_established_starts_the_term_and_another_moves_it() {
    CaseFile file = after(open(counted(Anchor.since(HANDED))), handed(DAY.plusDays(3), 2));
    assertThat(residence(file).validThrough()).contains(DAY.plusDays(32));
    CaseFile moved = after(file, handed(DAY.plusDays(8), 7));
    assertThat(residence(moved).validThrough()).contains(DAY.plusDays(37));
    assertThat(residence(moved).since()).isEqualTo(DAY);
    assertThat(residence(moved.asOf(DAY.plusDays(37))).stage()).isEqualTo(PERMIT);
    assertThat(residence(moved.asOf(DAY.plusDays(38))).stage()).isEqualTo(OVER);
  }

  @Test
  void what_was_extended_keeps_its_end_when_the_date_changes() {
    CaseFile extended = after(
        open(counted(Anchor.since(HANDED))),
        handed(DAY.plusDays(3), 2),
        on(DAY.plusDays(4), PROLONGED));
    LocalDate end = DAY.plusDays(32).plusMonths(1);
    assertThat(residence(extended).validThrough()).contains(end);
    assertThat(residence(after(extended, handed(DAY.plusDays(8), 7))).validThrough())
        .contains(end);
  }

  @Test
  void entry_or_later_counts_from_entry_until_a_later_day_is_established() {
    CaseFile file = open(counted(Anchor.entryOrLater(HANDED)));
    assertThat(residence(file).validThrough()).contains(DAY.plusDays(30));
    assertThat(residence(after(file, handed(DAY, -9))).validThrough()).contains(DAY.plusDays(30));
    assertThat(residence(after(file, handed(DAY.plusDays(12), 12))).validThrough())
        .contains(DAY.plusDays(42));
  }

  @Test
  void a_day_of_the_calendar_ends_every_stay_alike() {
    ReferralMechanism fixed = mechanism(
        List.of(),
        List.of(CLOSED),
        procedure(RESIDENCE, "Residence", PERMIT)
            .under(
                TERM,
                stage(PERMIT, "Permit")
                    .lasts(days(0))
                    .countedFrom(Anchor.day(LocalDate.of(2025, 3, 4)))
                    .then(OVER),
                ending(OVER, "Over"),
                from(PERMIT).on(CLOSED).to(OVER).may()));
    assertThat(residence(open(fixed)).validThrough()).contains(LocalDate.of(2025, 3, 4));
    assertThat(residence(open(fixed).asOf(LocalDate.of(2025, 3, 5))).stage()).isEqualTo(OVER);
  }

  private static CaseEvent handed(LocalDate day, int after) {
    return facts(day).with(HANDED, FactValue.of(DAY.plusDays(after)));
  }

  private static ReferralMechanism counted(Anchor anchor) {
    return mechanism(
        List.of(HANDED),
        List.of(PROLONGED),
        procedure(RESIDENCE, "Residence", PERMIT)
            .under(
                TERM,
                stage(PERMIT, "Permit").lasts(days(30)).countedFrom(anchor).then(OVER),
                ending(OVER, "Over"),
                from(PERMIT).on(PROLONGED).prolongs(months(1)).may()));
  }
}
