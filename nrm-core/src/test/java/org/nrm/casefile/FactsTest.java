package org.nrm.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.nrm.casefile.Given.CLOSED;
import static org.nrm.casefile.Given.DAY;
import static org.nrm.casefile.Given.GRANTED;
import static org.nrm.casefile.Given.LAW;
import static org.nrm.casefile.Given.OFFICE;
import static org.nrm.casefile.Given.OVER;
import static org.nrm.casefile.Given.PERMIT;
import static org.nrm.casefile.Given.RESIDENCE;
import static org.nrm.casefile.Given.START;
import static org.nrm.casefile.Given.accepted;
import static org.nrm.casefile.Given.after;
import static org.nrm.casefile.Given.event;
import static org.nrm.casefile.Given.facts;
import static org.nrm.casefile.Given.flag;
import static org.nrm.casefile.Given.mechanism;
import static org.nrm.casefile.Given.on;
import static org.nrm.casefile.Given.open;
import static org.nrm.casefile.Given.refused;
import static org.nrm.casefile.Given.stage;
import static org.nrm.condition.Conditions.is;
import static org.nrm.condition.Conditions.known;
import static org.nrm.condition.Conditions.not;
import static org.nrm.condition.Conditions.oneOf;
import static org.nrm.mechanism.notation.Notation.ending;
import static org.nrm.mechanism.notation.Notation.from;
import static org.nrm.mechanism.notation.Notation.procedure;
import static org.nrm.mechanism.notation.Notation.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;

@SuppressWarnings("BadImport") // a table reads best with bare words
class FactsTest {
  private static final FactType MINOR = flag("minor").presumed(FactValue.of(true), LAW);
  private static final FactType VICTIM = flag("victim").fixed();
  private static final FactType TIES = flag("ties-broken");
  private static final FactType LEFT = FactType.date("left-on", "left on");
  private static final Code FRAUD = Code.of("fraud", "fraud");
  private static final FactType GROUND = FactType.choice(
          "ground", "the ground", FRAUD, Code.of("wish", "her wish"))
      .by(OFFICE)
      .forThisEvent();
  private static final EventType GUARDED = event("guarded");
  private static final EventType ENDED = event("ended").mayCarry(GROUND, TIES);
  private static final ReferralMechanism FACTS = mechanism(
      List.of(MINOR, VICTIM, TIES, LEFT, GROUND),
      List.of(GUARDED, GRANTED, ENDED, CLOSED),
      procedure(RESIDENCE, "Residence", START)
          .under(
              LAW,
              stage(START, "Start"),
              stage(PERMIT, "Permit"),
              ending(OVER, "Over"),
              from(START).on(GUARDED).when(MINOR).stays().must(),
              from(START).on(GRANTED).when(VICTIM, TIES).to(PERMIT).must(),
              from(START, PERMIT)
                  .on(ENDED)
                  .when(oneOf(GROUND, FRAUD))
                  .to(OVER)
                  .establishes(VICTIM)
                  .denies(MINOR)
                  .dates(LEFT)
                  .forgets(TIES)
                  .may()
                  .as("ends"),
              from(OVER)
                  .on(CLOSED)
                  .when(known(LEFT), not(is(TIES, false)))
                  .stays()
                  .may()));
  private static final CaseFile OPEN = open(FACTS);

  @Test
  void a_presumption_holds_until_something_is_established() {
    assertThat(OPEN.fact(MINOR.id())).contains(FactValue.of(true));
    assertThat(OPEN.facts()).isEmpty();
    assertThat(OPEN.apply(on(DAY, GUARDED)).isAccepted()).isTrue();
    CaseFile adult = after(OPEN, facts(DAY).with(MINOR, false));
    assertThat(adult.fact(MINOR.id())).contains(FactValue.of(false));
    assertThat(adult.apply(on(DAY, GUARDED)).isAccepted()).isFalse();
  }

  @Test
  void the_words_say_what_is_presumed_established_or_neither() {
    assertThat(messages(after(OPEN, facts(DAY).with(MINOR, false)), on(DAY.plusDays(1), GUARDED)))
        .containsExactly("`minor` must be yes and is no since 2024-03-01 (the person is minor)");
    assertThat(messages(OPEN, on(DAY, GRANTED)))
        .containsExactly(
            "`victim` must be yes and is not established (the person is victim)",
            "`ties-broken` must be yes and is not established (the person is ties-broken)");
    assertThat(messages(OPEN, on(DAY, ENDED).with(GROUND, FactValue.of("wish"))))
        .containsExactly("`ground` must be fraud and is wish (the ground)");
  }

  @Test
  void facts_alone_move_nothing() {
    Outcome.Accepted told = accepted(OPEN.apply(facts(DAY.plusDays(1)).with(VICTIM, true)));
    assertThat(told.changes())
        .containsExactly(ImmutableFactEstablished.of(VICTIM.id(), FactValue.of(true)));
    assertThat(told.next().positions()).isEqualTo(OPEN.positions());
    assertThat(told.next().asOf()).isEqualTo(DAY.plusDays(1));
    assertThat(told.next().facts())
        .isEqualTo(Map.of(VICTIM.id(), Established.of(FactValue.of(true), DAY.plusDays(1))));
  }

  @Test
  void a_later_value_replaces_an_earlier_one() {
    CaseFile file =
        after(OPEN, facts(DAY).with(TIES, true), facts(DAY.plusDays(2)).with(TIES, false));
    assertThat(file.facts().get(TIES.id()))
        .isEqualTo(Established.of(FactValue.of(false), DAY.plusDays(2)));
  }

  @Test
  void the_same_value_again_keeps_the_day_on_which_it_was_established() {
    CaseFile file = after(OPEN, facts(DAY).with(TIES, true));
    Outcome.Accepted again = accepted(file.apply(facts(DAY.plusDays(2)).with(TIES, true)));
    assertThat(again.changes()).isEmpty();
    assertThat(again.next().facts().get(TIES.id()))
        .isEqualTo(Established.of(FactValue.of(true), DAY));
  }

  @Test
  void a_fixed_fact_takes_no_other_value() {
    CaseFile file = after(OPEN, facts(DAY).with(VICTIM, true));
    assertThat(file.apply(facts(DAY.plusDays(1)).with(VICTIM, true)).isAccepted())
        .isTrue();
    Outcome.Refused other = refused(file.apply(facts(DAY.plusDays(1)).with(VICTIM, false)));
    assertThat(other.code()).isEqualTo(RefusalCode.WRONG_FACT);
    assertThat(other.findings().get(0).message())
        .isEqualTo("`victim` is yes since 2024-03-01 and cannot change: report it as it is");
  }

  @Test
  void what_an_event_carries_counts_for_its_own_conditions_and_stays() {
    CaseFile over = after(
        after(OPEN, facts(DAY).with(TIES, true)),
        on(DAY, ENDED).with(GROUND, FactValue.of("fraud")));
    assertThat(stage(over, RESIDENCE)).isEqualTo(OVER);
  }

  @Test
  void a_fact_of_one_event_is_forgotten_after_it() {
    CaseFile told = after(OPEN, facts(DAY).with(GROUND, FactValue.of("fraud")));
    assertThat(told.facts()).isEmpty();
    assertThat(refused(told.apply(on(DAY, ENDED))).code()).isEqualTo(RefusalCode.NOT_ESTABLISHED);
    Outcome.Accepted ended =
        accepted(OPEN.apply(on(DAY, ENDED).with(GROUND, FactValue.of("fraud"))));
    assertThat(ended.next().facts()).doesNotContainKey(GROUND.id());
    assertThat(ended.changes())
        .noneSatisfy(c -> assertThat(c)
            .isEqualTo(ImmutableFactEstablished.of(GROUND.id(), FactValue.of("fraud"))));
  }

  @Test
  void a_transition_establishes_denies_dates_and_forgets() {
    LocalDate day = DAY.plusDays(4);
    Outcome.Accepted ended = accepted(after(OPEN, facts(DAY).with(TIES, true))
        .apply(on(day, ENDED).with(GROUND, FactValue.of("fraud"))));
    assertThat(ended.next().facts())
        .isEqualTo(Map.of(
            VICTIM.id(), Established.of(FactValue.of(true), day),
            MINOR.id(), Established.of(FactValue.of(false), day),
            LEFT.id(), Established.of(FactValue.of(day), day)));
    assertThat(ended.changes())
        .contains(ImmutableFactRetracted.of(TIES.id()))
        .contains(ImmutableFactEstablished.of(LEFT.id(), FactValue.of(day)));
  }

  @Test
  void a_refused_event_establishes_nothing() {
    refused(OPEN.apply(on(DAY, ENDED).with(TIES, true)));
    assertThat(OPEN.facts()).isEmpty();
  }

  private static List<String> messages(CaseFile file, CaseEvent event) {
    return refused(file.apply(event)).findings().stream().map(Finding::message).toList();
  }
}
