package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nrm.casefile.Given.CLOSED;
import static org.nrm.casefile.Given.DAY;
import static org.nrm.casefile.Given.DECLINED;
import static org.nrm.casefile.Given.GRANTED;
import static org.nrm.casefile.Given.LAW;
import static org.nrm.casefile.Given.OFFERED;
import static org.nrm.casefile.Given.OVER;
import static org.nrm.casefile.Given.PERMIT;
import static org.nrm.casefile.Given.REFERRAL;
import static org.nrm.casefile.Given.RESIDENCE;
import static org.nrm.casefile.Given.START;
import static org.nrm.casefile.Given.TAKEN;
import static org.nrm.casefile.Given.after;
import static org.nrm.casefile.Given.event;
import static org.nrm.casefile.Given.keyed;
import static org.nrm.casefile.Given.mechanism;
import static org.nrm.casefile.Given.on;
import static org.nrm.casefile.Given.open;
import static org.nrm.casefile.Given.refused;
import static org.nrm.casefile.Given.stage;
import static org.nrm.condition.Conditions.allAt;
import static org.nrm.condition.Conditions.at;
import static org.nrm.condition.Length.days;
import static org.nrm.mechanism.notation.Notation.ending;
import static org.nrm.mechanism.notation.Notation.from;
import static org.nrm.mechanism.notation.Notation.procedure;
import static org.nrm.mechanism.notation.Notation.repeatable;
import static org.nrm.mechanism.notation.Notation.stage;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.Pseudonym;

/** Referrals told apart by a key: offered, then taken or, after ten days, declined. */
@SuppressWarnings("BadImport") // a table reads best with bare words
class InstancesTest {
  private static final EventType OFFER = event("offered-now");
  private static final EventType TAKE = event("taken-on");
  private static final ReferralMechanism MANY = mechanism(
      List.of(),
      List.of(OFFER, TAKE, GRANTED, CLOSED),
      procedure(RESIDENCE, "Residence", START)
          .under(
              LAW,
              stage(START, "Start"),
              stage(PERMIT, "Permit"),
              ending(OVER, "Over"),
              from(START).on(GRANTED).when(at(REFERRAL, TAKEN)).to(PERMIT).must(),
              from(START, PERMIT)
                  .on(CLOSED)
                  .when(allAt(REFERRAL, TAKEN, DECLINED))
                  .to(OVER)
                  .may()
                  .as("closes")),
      repeatable(REFERRAL, "Referral", START)
          .under(
              LAW,
              stage(START, "Not yet"),
              stage(OFFERED, "Offered").lasts(days(10)).then(DECLINED),
              ending(TAKEN, "Taken"),
              ending(DECLINED, "Declined"),
              from(START).on(OFFER).to(OFFERED).may(),
              from(OFFERED).on(TAKE).to(TAKEN).may()));
  private static final CaseFile OPEN = open(MANY);
  private static final EventType CALL_OFF = event("called-off");
  private static final CaseFile CALLED_OFF = open(mechanism(
      List.of(),
      List.of(OFFER, TAKE, CALL_OFF, GRANTED),
      procedure(RESIDENCE, "Residence", START)
          .under(
              LAW,
              stage(START, "Start"),
              ending(PERMIT, "Permit"),
              from(START).on(GRANTED).to(PERMIT).must()),
      repeatable(REFERRAL, "Referral", START)
          .under(
              LAW,
              stage(START, "Not yet"),
              stage(OFFERED, "Offered"),
              ending(TAKEN, "Taken"),
              ending(DECLINED, "Declined"),
              from(START).on(OFFER).to(OFFERED).may(),
              from(OFFERED).on(TAKE).to(TAKEN).may(),
              from(OFFERED).on(CALL_OFF).inEveryInstance().to(DECLINED).must())));

  @Test
  void no_instance_stands_anywhere_before_its_first_event() {
    assertThat(OPEN.positions()).extracting(Position::procedure).containsExactly(RESIDENCE);
  }

  @Test
  void a_new_key_starts_an_instance_and_a_known_one_moves_it() {
    CaseFile two = after(OPEN, offer("b"), offer("a"), take("b"));
    assertThat(two.position(REFERRAL, Optional.of(Pseudonym.of("a"))))
        .hasValueSatisfying(p -> assertThat(p.stage()).isEqualTo(OFFERED));
    assertThat(two.position(REFERRAL, Optional.of(Pseudonym.of("b"))))
        .hasValueSatisfying(p -> assertThat(p.stage()).isEqualTo(TAKEN));
    assertThat(two.positions())
        .extracting(p -> p.key().map(Pseudonym::value).orElse("-"))
        .containsExactly("-", "a", "b");
  }

  @Test
  void each_instance_lapses_by_itself() {
    CaseFile two =
        after(OPEN, offer("a"), keyed(on(DAY.plusDays(5), OFFER), "b")).asOf(DAY.plusDays(11));
    assertThat(two.positions())
        .extracting(Position::stage)
        .containsExactly(START, DECLINED, OFFERED);
  }

  @Test
  void an_event_of_such_a_procedure_needs_a_key() {
    Outcome.Refused refused = refused(OPEN.apply(on(DAY, OFFER)));
    assertThat(refused.code()).isEqualTo(RefusalCode.MISSING_FACT);
    assertThat(refused.findings().get(0).message())
        .isEqualTo("`offered-now` needs a key that tells which instance it is about: add one");
  }

  @Test
  void a_key_makes_no_difference_to_another_event() {
    assertThat(OPEN.apply(keyed(on(DAY, CLOSED), "a")).isAccepted())
        .isEqualTo(OPEN.apply(on(DAY, CLOSED)).isAccepted());
  }

  @Test
  void a_known_instance_does_not_start_again() {
    assertThat(refused(after(OPEN, offer("a")).apply(offer("a"))).code())
        .isEqualTo(RefusalCode.NOT_EXPECTED);
    assertThat(refused(OPEN.apply(take("a"))).findings().get(0).message())
        .isEqualTo("`referral` stands at `start` since 2024-03-01: `taken-on` is possible at"
            + " offered");
  }

  @Test
  void a_condition_on_any_instance_is_met_by_one() {
    assertThat(OPEN.apply(on(DAY, GRANTED)).isAccepted()).isFalse();
    CaseFile offered = after(OPEN, offer("a"), offer("b"));
    assertThat(refused(offered.apply(on(DAY, GRANTED))).findings().get(0).message())
        .isEqualTo("`referral` must stand at taken and stands at offered, offered");
    assertThat(after(offered, take("b")).apply(on(DAY, GRANTED)).isAccepted()).isTrue();
  }

  @Test
  void a_condition_on_all_instances_is_met_by_none_or_by_every_one() {
    assertThat(OPEN.apply(on(DAY, CLOSED)).isAccepted()).isTrue();
    CaseFile one = after(OPEN, offer("a"), offer("b"), take("a"));
    assertThat(one.apply(on(DAY, CLOSED)).isAccepted()).isFalse();
    assertThat(after(one, take("b")).apply(on(DAY, CLOSED)).isAccepted()).isTrue();
    assertThat(one.apply(on(DAY.plusDays(11), CLOSED)).isAccepted()).isTrue();
  }

  @Test
  void where_instances_can_start_a_case_is_never_closed() {
    CaseFile over = after(OPEN, on(DAY, CLOSED));
    assertThat(over.isClosed()).isFalse();
    assertThat(refused(over.apply(on(DAY, CLOSED))).code()).isEqualTo(RefusalCode.NOT_EXPECTED);
  }

  @Test
  void what_can_be_expected_names_each_instance_and_a_new_one() {
    assertThat(after(OPEN, offer("a")).expected(DAY).stream()
            .filter(e -> e.outcome().isAccepted())
            .map(e ->
                e.event().type() + " " + e.event().key().map(Pseudonym::value).orElse("-")))
        .containsExactly("offered-now new", "taken-on a");
  }

  @Test
  void what_befalls_every_instance_needs_no_key_and_moves_all_that_stand_there() {
    CaseFile two = after(CALLED_OFF, offer("a"), offer("b"), offer("c"), take("b"));
    assertThat(after(two, on(DAY, CALL_OFF)).positions())
        .extracting(Position::stage)
        .containsExactly(START, DECLINED, TAKEN, DECLINED);
    assertThat(after(two, keyed(on(DAY, CALL_OFF), "a")).positions())
        .extracting(Position::stage)
        .containsExactly(START, DECLINED, TAKEN, DECLINED);
  }

  @Test
  void what_befalls_every_instance_is_not_expected_where_none_stands_there() {
    Outcome.Refused refused =
        refused(after(CALLED_OFF, offer("a"), take("a")).apply(on(DAY, CALL_OFF)));
    assertThat(refused.code()).isEqualTo(RefusalCode.NOT_EXPECTED);
    assertThat(refused.findings().get(0).message())
        .isEqualTo("no instance of `referral` stands where `called-off` is possible: offered");
    assertThat(
            CALLED_OFF.expected(DAY).stream().filter(e -> e.event().type().equals(CALL_OFF.id())))
        .singleElement()
        .satisfies(e -> assertThat(e.event().key()).isEmpty());
  }

  private static CaseEvent offer(String key) {
    return keyed(on(DAY, OFFER), key);
  }

  private static CaseEvent take(String key) {
    return keyed(on(DAY, TAKE), key);
  }
}
