package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nrm.casefile.Given.CASE;
import static org.nrm.casefile.Given.CLOSED;
import static org.nrm.casefile.Given.DAY;
import static org.nrm.casefile.Given.GRANTED;
import static org.nrm.casefile.Given.LAW;
import static org.nrm.casefile.Given.OFFICE;
import static org.nrm.casefile.Given.OVER;
import static org.nrm.casefile.Given.PERMIT;
import static org.nrm.casefile.Given.PROLONGED;
import static org.nrm.casefile.Given.REFERRAL;
import static org.nrm.casefile.Given.RESIDENCE;
import static org.nrm.casefile.Given.START;
import static org.nrm.casefile.Given.accepted;
import static org.nrm.casefile.Given.after;
import static org.nrm.casefile.Given.event;
import static org.nrm.casefile.Given.facts;
import static org.nrm.casefile.Given.flag;
import static org.nrm.casefile.Given.keyed;
import static org.nrm.casefile.Given.kinds;
import static org.nrm.casefile.Given.mechanism;
import static org.nrm.casefile.Given.on;
import static org.nrm.casefile.Given.open;
import static org.nrm.casefile.Given.refused;
import static org.nrm.casefile.Given.stage;
import static org.nrm.condition.Length.days;
import static org.nrm.mechanism.notation.Notation.duty;
import static org.nrm.mechanism.notation.Notation.ending;
import static org.nrm.mechanism.notation.Notation.from;
import static org.nrm.mechanism.notation.Notation.procedure;
import static org.nrm.mechanism.notation.Notation.repeatable;
import static org.nrm.mechanism.notation.Notation.stage;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.notation.DutyRow;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RuleId;

@SuppressWarnings("BadImport") // a table reads best with bare words
class DutyTest {
  private static final EventType INFORMED = event("informed");
  private static final FactType MINOR = flag("minor");
  private static final RuleId TELL = RuleId.of("tell");
  private static final Optional<Pseudonym> NO_KEY = Optional.empty();

  @Test
  void entering_a_stage_opens_a_duty() {
    Outcome.Accepted entered =
        accepted(open(with(tell().onEntering(PERMIT).within(days(3)))).apply(on(DAY, GRANTED)));
    assertThat(entered.changes())
        .last()
        .isEqualTo(ImmutableDutyOpened.of(TELL, NO_KEY, OFFICE.id(), Optional.of(DAY.plusDays(3))));
    assertThat(entered.next().duties())
        .containsExactly(new OpenDuty.Builder()
            .duty(TELL)
            .since(DAY)
            .due(DAY.plusDays(3))
            .breached(false)
            .build());
  }

  @Test
  void an_accepted_event_opens_a_duty() {
    CaseFile file = open(with(tell().on(GRANTED).within(days(3))));
    assertThat(after(file, on(DAY, GRANTED)).duties())
        .extracting(OpenDuty::due)
        .containsExactly(Optional.of(DAY.plusDays(3)));
    refused(after(file, on(DAY, GRANTED)).apply(on(DAY, GRANTED)));
  }

  @Test
  void a_duty_is_opened_only_if_its_condition_is_met() {
    ReferralMechanism minors = with(tell().onEntering(PERMIT).when(MINOR), MINOR);
    assertThat(after(open(minors), on(DAY, GRANTED)).duties()).isEmpty();
    assertThat(
            after(open(minors), facts(DAY).with(MINOR, true), on(DAY, GRANTED)).duties())
        .extracting(OpenDuty::due)
        .containsExactly(Optional.empty());
  }

  @Test
  void a_duty_is_met_in_time_through_its_last_day() {
    CaseFile file = after(open(with(tell().onEntering(PERMIT).within(days(3)))), on(DAY, GRANTED));
    Outcome.Accepted met = accepted(file.apply(on(DAY.plusDays(3), INFORMED)));
    assertThat(met.changes()).containsExactly(ImmutableDutyMet.of(TELL, NO_KEY, false));
    assertThat(met.next().duties()).isEmpty();
  }

  @Test
  void a_duty_not_met_in_time_is_breached_on_the_day_after_and_can_be_met_late() {
    CaseFile file = after(open(with(tell().onEntering(PERMIT).within(days(3)))), on(DAY, GRANTED));
    assertThat(file.asOf(DAY.plusDays(3)).duties().get(0).breached()).isFalse();
    assertThat(file.asOf(DAY.plusDays(4)).duties().get(0).breached()).isTrue();
    Outcome.Accepted late = accepted(file.apply(on(DAY.plusDays(9), INFORMED)));
    assertThat(late.changes())
        .containsExactly(
            ImmutableDutyBreached.of(TELL, NO_KEY, OFFICE.id(), DAY.plusDays(4)),
            ImmutableDutyMet.of(TELL, NO_KEY, true));
  }

  @Test
  void a_breach_is_told_once_and_never_blocks_the_way() {
    CaseFile breached = after(
            open(with(tell().onEntering(PERMIT).within(days(3)))), on(DAY, GRANTED))
        .asOf(DAY.plusDays(10));
    assertThat(breached.lapses(DAY.plusDays(20))).isEmpty();
    assertThat(breached.apply(on(DAY.plusDays(10), CLOSED)).isAccepted()).isTrue();
  }

  @Test
  void a_duty_without_a_time_is_never_breached() {
    CaseFile file = after(open(with(tell().onEntering(PERMIT))), on(DAY, GRANTED));
    assertThat(file.asOf(DAY.plusYears(9)).duties().get(0).breached()).isFalse();
  }

  @Test
  void a_duty_can_be_due_on_the_day_itself() {
    CaseFile file = after(open(with(tell().onEntering(PERMIT).immediately())), on(DAY, GRANTED));
    assertThat(file.duties().get(0).due()).contains(DAY);
    assertThat(file.asOf(DAY.plusDays(1)).duties().get(0).breached()).isTrue();
  }

  @Test
  void a_duty_ceases_outside_its_stages() {
    CaseFile file = after(open(with(tell().onEntering(PERMIT).whileIn(PERMIT))), on(DAY, GRANTED));
    Outcome.Accepted closed = accepted(file.apply(on(DAY, CLOSED)));
    assertThat(closed.changes()).last().isEqualTo(ImmutableDutyCeased.of(TELL, NO_KEY));
    assertThat(closed.next().duties()).isEmpty();
    assertThat(file.asOf(DAY.plusDays(31)).duties()).isEmpty();
  }

  @Test
  void a_duty_bound_to_no_stage_outlasts_them_all() {
    CaseFile file = after(open(with(tell().onEntering(PERMIT))), on(DAY, GRANTED));
    assertThat(after(file, on(DAY, CLOSED)).duties()).hasSize(1);
    assertThat(file.asOf(DAY.plusDays(31)).duties()).hasSize(1);
  }

  @Test
  void a_duty_before_expiry_follows_the_extension_of_the_term() {
    CaseFile file = after(open(with(tell().onEntering(PERMIT).beforeExpiry())), on(DAY, GRANTED));
    assertThat(file.duties().get(0).due()).contains(DAY.plusDays(30));
    CaseFile longer = after(file, on(DAY.plusDays(2), PROLONGED));
    assertThat(longer.duties().get(0).due()).contains(DAY.plusDays(60));
    assertThat(longer.asOf(DAY.plusDays(60)).duties().get(0).breached()).isFalse();
    assertThat(longer.asOf(DAY.plusDays(61)).duties().get(0).breached()).isTrue();
  }

  @Test
  void a_duty_that_is_open_is_not_opened_twice() {
    CaseFile file = after(open(with(tell().on(PROLONGED).within(days(3)))), on(DAY, GRANTED));
    CaseFile twice = after(file, on(DAY, PROLONGED), on(DAY.plusDays(1), PROLONGED));
    assertThat(twice.duties()).extracting(OpenDuty::since).containsExactly(DAY);
  }

  @Test
  void an_act_that_opens_the_duty_again_meets_the_old_one_first() {
    CaseFile file = after(
        open(with(duty("tell", "tell").of(OFFICE).on(INFORMED).metBy(INFORMED).within(days(3)))),
        on(DAY, GRANTED),
        on(DAY, INFORMED));
    Outcome.Accepted again = accepted(file.apply(on(DAY.plusDays(2), INFORMED)));
    assertThat(kinds(again.changes())).containsExactly("duty-met", "duty-opened");
    assertThat(again.next().duties())
        .extracting(OpenDuty::due)
        .containsExactly(Optional.of(DAY.plusDays(5)));
  }

  @Test
  void each_instance_has_duties_of_its_own() {
    ReferralMechanism many = mechanism(
        List.of(),
        List.of(GRANTED, INFORMED),
        repeatable(REFERRAL, "Referral", START)
            .under(
                LAW,
                stage(START, "Start"),
                ending(PERMIT, "Permit"),
                from(START).on(GRANTED).to(PERMIT).must(),
                from(PERMIT).on(INFORMED).stays().may(),
                tell().onEntering(PERMIT).within(days(3))));
    CaseFile two = after(
        CaseFile.open(many, CASE, DAY), keyed(on(DAY, GRANTED), "a"), keyed(on(DAY, GRANTED), "b"));
    assertThat(two.duties()).hasSize(2);
    assertThat(after(two, keyed(on(DAY, INFORMED), "b")).duties())
        .extracting(OpenDuty::key)
        .containsExactly(Optional.of(Pseudonym.of("a")));
  }

  private static DutyRow tell() {
    return duty("tell", "tell the person of her rights").of(OFFICE).metBy(INFORMED);
  }

  private static ReferralMechanism with(DutyRow duty, FactType... facts) {
    return mechanism(
        List.of(facts),
        List.of(GRANTED, INFORMED, PROLONGED, CLOSED),
        procedure(RESIDENCE, "Residence", START)
            .under(
                LAW,
                stage(START, "Start"),
                stage(PERMIT, "Permit").lasts(days(30)).then(OVER),
                ending(OVER, "Over"),
                from(START).on(GRANTED).to(PERMIT).must(),
                from(PERMIT, OVER).on(INFORMED).stays().may(),
                from(PERMIT).on(PROLONGED).prolongs(days(30)).may(),
                from(PERMIT).on(CLOSED).to(OVER).may(),
                duty));
  }
}
