package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nrm.casefile.Given.CLOSED;
import static org.nrm.casefile.Given.DAY;
import static org.nrm.casefile.Given.DECIDED;
import static org.nrm.casefile.Given.DECLINED;
import static org.nrm.casefile.Given.GRANTED;
import static org.nrm.casefile.Given.IDENTIFICATION;
import static org.nrm.casefile.Given.LAW;
import static org.nrm.casefile.Given.OFFERED;
import static org.nrm.casefile.Given.OFFICE;
import static org.nrm.casefile.Given.OVER;
import static org.nrm.casefile.Given.PENDING;
import static org.nrm.casefile.Given.PERMIT;
import static org.nrm.casefile.Given.REFERRAL;
import static org.nrm.casefile.Given.RESIDENCE;
import static org.nrm.casefile.Given.RESOLVED;
import static org.nrm.casefile.Given.START;
import static org.nrm.casefile.Given.TERM;
import static org.nrm.casefile.Given.accepted;
import static org.nrm.casefile.Given.after;
import static org.nrm.casefile.Given.flag;
import static org.nrm.casefile.Given.held;
import static org.nrm.casefile.Given.kinds;
import static org.nrm.casefile.Given.mechanism;
import static org.nrm.casefile.Given.on;
import static org.nrm.casefile.Given.open;
import static org.nrm.casefile.Given.refused;
import static org.nrm.casefile.Given.residence;
import static org.nrm.casefile.Given.stage;
import static org.nrm.condition.Conditions.at;
import static org.nrm.condition.Conditions.elapsed;
import static org.nrm.condition.Conditions.within;
import static org.nrm.condition.Length.days;
import static org.nrm.mechanism.notation.Notation.ending;
import static org.nrm.mechanism.notation.Notation.from;
import static org.nrm.mechanism.notation.Notation.procedure;
import static org.nrm.mechanism.notation.Notation.stage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nrm.condition.Anchor;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.ProcedureTable;
import org.nrm.mechanism.notation.TransitionRow;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;

@SuppressWarnings("BadImport") // a table reads best with bare words
class MovesTest {
  private static final FactType TOLD = flag("told");

  @Test
  void two_procedures_move_at_once_and_each_reads_where_the_other_stood_before() {
    ReferralMechanism both = two(
        from(PENDING).on(RESOLVED).when(at(RESIDENCE, START)).to(DECIDED).must(),
        from(START).on(RESOLVED).when(at(IDENTIFICATION, PENDING)).to(PERMIT).must());
    Outcome.Accepted moved = accepted(open(both).apply(on(DAY, RESOLVED)));
    assertThat(stage(moved.next(), IDENTIFICATION)).isEqualTo(DECIDED);
    assertThat(stage(moved.next(), RESIDENCE)).isEqualTo(PERMIT);
    assertThat(moved.changes())
        .extracting(c -> ((CaseChange.Moved) c).procedure())
        .containsExactly(IDENTIFICATION, RESIDENCE);
    assertThat(moved.passedOver()).isEmpty();
  }

  @Test
  void a_procedure_does_not_see_the_move_of_another_on_the_same_event() {
    ReferralMechanism first = two(
        from(PENDING).on(RESOLVED).to(DECIDED).must(),
        from(START).on(RESOLVED).when(at(IDENTIFICATION, DECIDED)).to(PERMIT).must());
    Outcome.Accepted moved = accepted(open(first).apply(on(DAY, RESOLVED)));
    assertThat(stage(moved.next(), IDENTIFICATION)).isEqualTo(DECIDED);
    assertThat(stage(moved.next(), RESIDENCE)).isEqualTo(START);
    assertThat(moved.passedOver()).singleElement().satisfies(f -> {
      assertThat(f.procedure()).contains(RESIDENCE);
      assertThat(f.message())
          .isEqualTo("`identification` must stand at decided and stands at pending");
    });
  }

  @Test
  void a_procedure_does_not_see_the_facts_that_another_establishes_on_the_same_event() {
    ReferralMechanism first = mechanism(
        List.of(TOLD),
        List.of(RESOLVED),
        identifying(from(PENDING).on(RESOLVED).to(DECIDED).establishes(TOLD).must()),
        residing(from(START).on(RESOLVED).when(TOLD).to(PERMIT).must()));
    CaseFile moved = after(open(first), on(DAY, RESOLVED));
    assertThat(stage(moved, RESIDENCE)).isEqualTo(START);
    assertThat(held(moved, TOLD.id())).contains(FactValue.of(true));
    assertThat(stage(after(moved, on(DAY, RESOLVED)), RESIDENCE)).isEqualTo(PERMIT);
  }

  @Test
  void a_stay_records_the_event_where_the_procedure_stands() {
    ReferralMechanism staying = mechanism(
        List.of(),
        List.of(RESOLVED, GRANTED),
        residing(from(START).on(GRANTED).stays().once().may())
            .under(LAW, from(START).on(RESOLVED).to(PERMIT).must()));
    Outcome.Accepted stayed = accepted(open(staying).apply(on(DAY.plusDays(1), GRANTED)));
    assertThat(stayed.changes()).isEmpty();
    assertThat(residence(stayed.next()).since()).isEqualTo(DAY);
    assertThat(residence(stayed.next()).uses()).hasSize(1);
    assertThat(refused(stayed.next().apply(on(DAY.plusDays(1), GRANTED)))
            .findings()
            .get(0)
            .message())
        .isEqualTo("`granted` can be accepted once in `start` and was");
  }

  @Test
  void an_event_that_comes_too_early_is_told_from_which_day_it_is_possible() {
    CaseFile file = open(two(
        from(PENDING).on(RESOLVED).to(DECIDED).must(),
        from(START).on(GRANTED).when(elapsed(days(10))).to(PERMIT).must()));
    Outcome.Refused early = refused(file.apply(on(DAY.plusDays(9), GRANTED)));
    assertThat(early.findings().get(0).message())
        .isEqualTo("it is possible from 2024-03-11 on (10 days after entry)");
    assertThat(early.remedies())
        .containsExactly(Remedy.of(Map.of(), Optional.of(DAY.plusDays(10))));
    assertThat(file.apply(on(DAY.plusDays(10), GRANTED)).isAccepted()).isTrue();
  }

  @Test
  void an_event_that_comes_too_late_is_told_until_when_it_was_possible() {
    CaseFile file = open(two(
        from(PENDING).on(RESOLVED).to(DECIDED).must(),
        from(START)
            .on(GRANTED)
            .when(within(days(10), Anchor.entry()))
            .to(PERMIT)
            .must()));
    assertThat(file.apply(on(DAY.plusDays(10), GRANTED)).isAccepted()).isTrue();
    Outcome.Refused late = refused(file.apply(on(DAY.plusDays(11), GRANTED)));
    assertThat(late.findings().get(0).message())
        .isEqualTo("it was possible through 2024-03-11 (within 10 days of entry)");
    assertThat(late.remedies()).isEmpty();
  }

  @Test
  void changes_come_as_lapses_moves_extensions_facts_and_duties() {
    ReferralMechanism all = mechanism(
        List.of(TOLD),
        List.of(RESOLVED, CLOSED),
        procedure(REFERRAL, "Referral", OFFERED)
            .under(
                TERM,
                stage(OFFERED, "Offered").lasts(days(1)).then(DECLINED),
                ending(DECLINED, "Declined"),
                from(OFFERED).on(CLOSED).when(TOLD).to(DECLINED).may()),
        procedure(RESIDENCE, "Residence", PERMIT)
            .under(
                LAW,
                stage(PERMIT, "Permit").lasts(days(9)).then(OVER),
                ending(OVER, "Over"),
                from(PERMIT).on(RESOLVED).prolongs(days(9)).may()),
        identifying(from(PENDING).on(RESOLVED).to(DECIDED).establishes(TOLD).must())
            .under(
                LAW,
                org.nrm.mechanism.notation.Notation.duty("close", "close the file")
                    .of(OFFICE)
                    .onEntering(DECIDED)
                    .metBy(CLOSED)));
    assertThat(kinds(accepted(open(all).apply(on(DAY.plusDays(3), RESOLVED))).changes()))
        .containsExactly("lapsed", "moved", "extended", "established", "duty-opened");
  }

  private static ReferralMechanism two(TransitionRow identifies, TransitionRow resides) {
    return mechanism(
        List.of(),
        List.of(RESOLVED, GRANTED),
        identifying(identifies),
        residing(resides).under(LAW, from(PERMIT).on(GRANTED).stays().may().as("again")));
  }

  private static ProcedureTable identifying(TransitionRow row) {
    return procedure(IDENTIFICATION, "Identification", PENDING)
        .under(LAW, stage(PENDING, "Pending"), ending(DECIDED, "Decided"), row);
  }

  private static ProcedureTable residing(TransitionRow row) {
    return procedure(RESIDENCE, "Residence", START)
        .under(LAW, stage(START, "Start"), ending(PERMIT, "Permit"), row);
  }
}
