package org.nrm.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.nrm.condition.Conditions.always;
import static org.nrm.condition.Conditions.any;
import static org.nrm.condition.Conditions.at;
import static org.nrm.condition.Conditions.not;
import static org.nrm.mechanism.notation.Notation.duty;
import static org.nrm.mechanism.notation.Notation.ending;
import static org.nrm.mechanism.notation.Notation.from;
import static org.nrm.mechanism.notation.Notation.procedure;
import static org.nrm.mechanism.notation.Notation.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nrm.condition.ConditionParts;
import org.nrm.condition.Conditions;
import org.nrm.mechanism.notation.MechanismTable;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Standing;

@SuppressWarnings("BadImport") // a table reads best with bare words
class OverlayTest {
  private static final Citation TREATY = Citation.of("Small treaty", "art. 1", Standing.TREATY);
  private static final Role BOARD = Role.of("board", "the board", RoleKind.DECIDES);
  private static final Meaning HELP = Meaning.of("help", "help is given");
  private static final FactType SAFE =
      FactType.flag("safe", "the return is safe").by(BOARD);
  private static final FactType HEARD = FactType.flag("heard", "the person was heard");
  private static final FactType MINOR = FactType.flag("minor", "the person is a minor")
      .by(BOARD)
      .presumed(FactValue.of(true), TREATY);
  private static final Entitlement BED = Entitlement.of("bed", "a bed");
  private static final EventType ASKED =
      EventType.of("informed", "the board informs").by(BOARD).mustCarry(MINOR, SAFE);
  private static final EventType LEFT =
      EventType.of("left", "the person leaves").by(BOARD).meaning(SmallMechanism.REMOVAL);
  private static final ProcedureId HELPING = ProcedureId.of("referral");
  private static final ProcedureId STAY = ProcedureId.of("permission");
  private static final StageId NO_HELP = StageId.of("no-help");
  private static final StageId HELPED = StageId.of("helped");
  private static final StageId GONE = StageId.of("gone");
  private static final StageId NOWHERE = StageId.of("nowhere");
  private static final StageId RECOVERING = StageId.of("recovering");

  private static final ReferralMechanism SMALL_TREATY = MechanismTable.mechanism(
          "treaty", "Small treaty", "nowhere")
      .inForceSince(LocalDate.of(2021, 1, 1))
      .roles(BOARD)
      .facts(SAFE, HEARD, MINOR)
      .events(ASKED, LEFT)
      .entitlements(BED)
      .meanings(HELP, SmallMechanism.REMOVAL, SmallMechanism.RECOVERY)
      .procedures(
          procedure(HELPING, "Help", NO_HELP)
              .under(
                  TREATY,
                  stage(NO_HELP, "No help"),
                  stage(HELPED, "Helped").means(HELP),
                  ending(GONE, "Gone"),
                  from(NO_HELP)
                      .on(ASKED)
                      .when(MINOR, not(at(STAY, NOWHERE)))
                      .to(HELPED)
                      .establishes(HEARD, MINOR)
                      .must(),
                  from(HELPED)
                      .on(ASKED)
                      .when(at(STAY, RECOVERING), HEARD)
                      .to(NO_HELP)
                      .may(),
                  from(HELPED).on(LEFT).to(GONE).may(),
                  duty("tell", "help").of(BOARD).onEntering(NO_HELP).metBy(ASKED)),
          procedure(STAY, "Permission", NOWHERE)
              .under(
                  TREATY,
                  stage(NOWHERE, "Nowhere"),
                  ending(RECOVERING, "Recovering")
                      .means(SmallMechanism.RECOVERY)
                      .grants(BED),
                  from(NOWHERE).on(ASKED).to(RECOVERING).as("recovers").may()))
      .build();

  private static Overlay.Builder overlay() {
    Overlay.Builder builder = new Overlay.Builder();
    builder
        .treaty(SMALL_TREATY)
        .addLends(
            Lending.of(HELPING, HELP).leavingOut(SmallMechanism.REMOVAL),
            Lending.of(STAY, SmallMechanism.RECOVERY))
        .addCitations(TREATY);
    return builder;
  }

  private static final ReferralMechanism LAID = overlay()
      .addGuards(
          Guard.forbids(
              List.of(SmallMechanism.REMOVAL), List.of(HELP, SmallMechanism.RECOVERY), TREATY),
          Guard.requires(List.of(SmallMechanism.REMOVAL), SAFE, TREATY))
      .addBestows(
          Bestowal.of(SmallMechanism.RECOVERY, BED, always(), TREATY),
          Bestowal.of(SmallMechanism.RECOVERY, SmallMechanism.STAY, always(), TREATY))
      .build()
      .over(SmallMechanism.SOUND);

  @Test
  void what_the_base_calls_the_same_is_lent_under_the_name_of_the_treaty() {
    assertThat(ids(LAID.procedures().stream().map(p -> p.id().value()).toList()))
        .containsExactlyInAnyOrder("residence", "referral", "treaty-referral");
    assertThat(LAID.event(EventId.of("treaty-informed"))).isPresent();
    assertThat(ids(LAID.duties().stream().map(d -> d.id().value()).toList()))
        .containsExactlyInAnyOrder("tell", "treaty-tell");
    assertThat(LAID.duties().get(1).procedure()).isEqualTo(ProcedureId.of("treaty-referral"));
    assertThat(LAID.duties().get(1).act()).isEqualTo(EventId.of("treaty-informed"));
  }

  @Test
  void a_procedure_is_not_lent_where_the_base_has_a_stage_that_means_the_same() {
    assertThat(LAID.procedure(STAY)).isEmpty();
  }

  @Test
  void what_is_asked_of_a_procedure_that_was_not_lent_is_asked_of_the_base() {
    assertThat(lent().transition(RuleId.of("helped-to-no-help")).orElseThrow().condition())
        .isEqualTo(Conditions.all(at(SmallMechanism.RESIDENCE, SmallMechanism.REFLECTION), HEARD));
  }

  @Test
  void what_nothing_in_the_base_means_is_never_met() {
    assertThat(lent().transition(RuleId.of("no-help-to-helped")).orElseThrow().condition())
        .isEqualTo(Conditions.of(MINOR));
  }

  @Test
  void acts_that_are_left_out_are_not_heard_and_their_stages_are_gone() {
    assertThat(lent().stages()).extracting(Stage::id).containsExactly(NO_HELP, HELPED);
    assertThat(LAID.event(EventId.of("left"))).isEmpty();
  }

  @Test
  void facts_of_the_base_stay_as_they_are() {
    assertThat(LAID.fact(MINOR.id())).isEqualTo(SmallMechanism.SOUND.fact(MINOR.id()));
    assertThat(LAID.event(EventId.of("treaty-informed")).orElseThrow().requiredFacts())
        .as("who may establish a fact of the base is for the base")
        .containsExactly(SAFE.id());
  }

  @Test
  void a_lent_procedure_sets_no_fact_of_the_base() {
    assertThat(lent().transition(RuleId.of("no-help-to-helped")).orElseThrow().establishes())
        .extracting(Establishment::fact)
        .containsExactly(HEARD.id());
  }

  @Test
  void a_guard_forbids_an_act_in_stages_of_the_base_and_in_lent_ones_and_asks_for_facts() {
    Transition ended = LAID.procedure(SmallMechanism.RESIDENCE)
        .flatMap(p -> p.transition(RuleId.of("ended-early")))
        .orElseThrow();
    assertThat(ConditionParts.of(ended.condition()))
        .contains(
            at(SmallMechanism.RESIDENCE, SmallMechanism.REFLECTION),
            at(ProcedureId.of("treaty-referral"), HELPED),
            Conditions.of(SAFE));
    assertThat(ended.citations()).contains(TREATY);
    assertThat(LAID.event(SmallMechanism.STAY_ENDED.id()).orElseThrow().optionalFacts())
        .containsExactly(SAFE.id());
  }

  @Test
  void an_act_carries_no_fact_of_the_base_that_it_did_not_carry_before() {
    ReferralMechanism laid = overlay()
        .addGuards(Guard.requires(List.of(SmallMechanism.REMOVAL), not(MINOR), TREATY))
        .build()
        .over(SmallMechanism.SOUND);
    assertThat(laid.event(SmallMechanism.STAY_ENDED.id()))
        .isEqualTo(SmallMechanism.SOUND.event(SmallMechanism.STAY_ENDED.id()));
  }

  @Test
  void who_decides_on_a_guarded_act_may_establish_what_the_guard_asks_for() {
    assertThat(LAID.fact(SAFE.id()).orElseThrow().establishedBy())
        .containsExactlyInAnyOrder(BOARD.id(), RoleId.of("office"));
  }

  @Test
  void an_entitlement_that_the_base_gives_is_not_given_twice() {
    Stage reflection = LAID.procedure(SmallMechanism.RESIDENCE)
        .flatMap(p -> p.stage(SmallMechanism.REFLECTION))
        .orElseThrow();
    assertThat(reflection.grants())
        .extracting(Grant::entitlement)
        .containsExactly(SmallMechanism.STAY.id(), BED.id());
  }

  @Test
  void the_result_is_in_force_where_both_are() {
    assertThat(LAID.id().value()).isEqualTo("small-under-treaty");
    assertThat(LAID.variantOf()).contains(SmallMechanism.SOUND.id());
    assertThat(LAID.inForceSince()).contains(LocalDate.of(2021, 1, 1));
    assertThat(LAID.inForceThrough()).contains(LocalDate.of(2023, 12, 31));
  }

  @Test
  void a_treaty_is_not_laid_over_itself_nor_twice_nor_over_law_that_ended_before_it() {
    Overlay overlay = overlay().build();
    ReferralMechanism earlier =
        SmallMechanism.sound().inForceThrough(LocalDate.of(2020, 12, 31)).build();
    for (ReferralMechanism base : List.of(SMALL_TREATY, LAID, earlier)) {
      assertThat(overlay.fits(base)).isFalse();
      assertThatIllegalArgumentException()
          .isThrownBy(() -> overlay.over(base))
          .withMessage(
              "`treaty` cannot be laid over `" + base.id()
                  + "`: take a mechanism that is not under it already and was in force together with it");
    }
    assertThat(overlay.fits(SmallMechanism.SOUND)).isTrue();
  }

  @Test
  void a_treaty_cannot_lend_what_it_has_not() {
    Overlay.Builder builder = overlay().addLends(Lending.of(ProcedureId.of("refferal")));
    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessage("`treaty` has no procedure `refferal` to lend: did you mean `referral`?");
  }

  @Test
  void a_guard_that_finds_nothing_to_bind_brings_no_words() {
    ReferralMechanism laid = new Overlay.Builder()
        .treaty(SMALL_TREATY)
        .addGuards(Guard.requires(List.of(HELP), any(SAFE, HEARD), TREATY))
        .addBestows(Bestowal.of(HELP, BED, always(), TREATY))
        .addCitations(TREATY)
        .build()
        .over(SmallMechanism.SOUND);
    assertThat(laid.fingerprint()).isEqualTo(SmallMechanism.SOUND.fingerprint());
    assertThat(laid.fact(FactId.of("safe"))).isEmpty();
  }

  private static Procedure lent() {
    return LAID.procedure(ProcedureId.of("treaty-referral")).orElseThrow();
  }

  private static Set<String> ids(List<String> ids) {
    return ids.stream().collect(Collectors.toSet());
  }
}
