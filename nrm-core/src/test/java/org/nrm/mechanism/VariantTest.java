package org.nrm.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.nrm.condition.Conditions.all;
import static org.nrm.condition.Conditions.always;
import static org.nrm.condition.Conditions.atLeast;
import static org.nrm.condition.Conditions.is;
import static org.nrm.mechanism.SmallMechanism.ACCOMPANIED;
import static org.nrm.mechanism.SmallMechanism.ARRIVED;
import static org.nrm.mechanism.SmallMechanism.CENTRE;
import static org.nrm.mechanism.SmallMechanism.CHILDREN;
import static org.nrm.mechanism.SmallMechanism.DETECTED;
import static org.nrm.mechanism.SmallMechanism.ENDED;
import static org.nrm.mechanism.SmallMechanism.FILED_COMPLAINT;
import static org.nrm.mechanism.SmallMechanism.LAW;
import static org.nrm.mechanism.SmallMechanism.MINOR;
import static org.nrm.mechanism.SmallMechanism.PERMIT;
import static org.nrm.mechanism.SmallMechanism.PROPOSAL;
import static org.nrm.mechanism.SmallMechanism.REFLECTION;
import static org.nrm.mechanism.SmallMechanism.RESIDENCE;
import static org.nrm.mechanism.SmallMechanism.SOUND;
import static org.nrm.mechanism.SmallMechanism.STAY;
import static org.nrm.mechanism.SmallMechanism.WORK;
import static org.nrm.mechanism.SmallMechanism.place;
import static org.nrm.mechanism.SmallMechanism.transition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nrm.condition.Length;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Presumption;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

class VariantTest {
  private static final String BEFORE = SOUND.fingerprint();
  private static final Place TOLD = place("residence/told");
  private static final RuleId TELL = RuleId.of("tell");

  @Test
  void a_variant_is_a_mechanism_of_its_own() {
    ReferralMechanism variant = new Variant.Builder()
        .id(MechanismId.of("small-2024"))
        .title("Small as of 2024")
        .inForceSince(LocalDate.of(2024, 1, 1))
        .addChanges(TermChange.setTerm(place("residence/permit"), Length.months(12), PROPOSAL))
        .build()
        .of(SOUND);
    assertThat(variant.id()).isEqualTo(MechanismId.of("small-2024"));
    assertThat(variant.title()).isEqualTo("Small as of 2024");
    assertThat(variant.variantOf()).contains(SOUND.id());
    assertThat(variant.inForceSince()).contains(LocalDate.of(2024, 1, 1));
    assertThat(variant.inForceThrough()).isEmpty();
    assertThat(variant.fingerprint()).isNotEqualTo(BEFORE);
  }

  @Test
  void changes_are_made_in_their_order() {
    ReferralMechanism variant = changed(
        TermChange.setTerm(place("residence/permit"), Length.months(12), PROPOSAL),
        TermChange.setTerm(place("residence/permit"), Length.months(9), PROPOSAL));
    assertThat(term(variant, PERMIT).length()).isEqualTo(Length.months(9));
  }

  @Test
  void a_term_takes_another_length_and_its_source() {
    Term term = term(
        changed(TermChange.setTerm(place("residence/permit"), Length.months(12), PROPOSAL)),
        PERMIT);
    assertThat(term.length()).isEqualTo(Length.months(12));
    assertThat(term.then()).isEqualTo(ENDED);
    assertThat(term.citations()).containsExactly(LAW, PROPOSAL);
  }

  @Test
  void a_document_changes_and_the_fingerprint_with_it() {
    ReferralMechanism variant =
        of(DocumentChange.setDocument(place("residence/permit"), "letter", PROPOSAL));
    assertThat(stage(variant, PERMIT).document()).contains("letter");
    assertThat(stage(variant, PERMIT).citations()).containsExactly(LAW, PROPOSAL);
    assertThat(variant.fingerprint()).isNotEqualTo(BEFORE);
  }

  @Test
  void a_discretion_becomes_a_right() {
    ReferralMechanism variant = changed(ModalityChange.setModality(TOLD, Modality.MUST, PROPOSAL));
    assertThat(told(variant).modality()).isEqualTo(Modality.MUST);
    assertThat(told(variant).citations()).containsExactly(LAW, PROPOSAL);
  }

  @Test
  void a_transition_is_taken_from_other_stages() {
    assertThat(told(changed(TransitionChange.setOrigins(TOLD, Set.of(ARRIVED, PERMIT), PROPOSAL)))
            .origins())
        .containsExactlyInAnyOrder(ARRIVED, PERMIT);
  }

  @Test
  void a_transition_is_taken_so_often() {
    assertThat(told(changed(ModalityChange.setLimit(TOLD, OptionalInt.of(2), PROPOSAL)))
            .limit())
        .hasValue(2);
    ReferralMechanism unlimited = changed(
        ModalityChange.setLimit(place("residence/permit-extended"), OptionalInt.empty(), PROPOSAL));
    assertThat(rule(unlimited, "permit-extended").limit()).isEmpty();
  }

  @Test
  void what_is_required_is_added_to_the_condition() {
    assertThat(told(changed(ConditionChange.require(TOLD, is(MINOR, true), PROPOSAL)))
            .condition())
        .isEqualTo(all(atLeast(CHILDREN, 1), is(MINOR, true)));
  }

  @Test
  void a_condition_relaxed_no_longer_reads_the_fact() {
    Place detained = place("residence/arrived-to-reflection");
    ReferralMechanism variant =
        changed(ConditionChange.relax(detained, MINOR.id(), PROPOSAL), use(MINOR));
    assertThat(rule(variant, "arrived-to-reflection").condition()).isEqualTo(is(ACCOMPANIED, true));
  }

  @Test
  void a_condition_is_replaced() {
    ReferralMechanism variant =
        changed(ConditionChange.setCondition(TOLD, atLeast(CHILDREN, 3), PROPOSAL));
    assertThat(told(variant).condition()).isEqualTo(atLeast(CHILDREN, 3));
  }

  @Test
  void a_transition_is_added_and_taken_away() {
    Transition more = new Transition.Builder()
        .from(transition("told"))
        .id(RuleId.of("told-later"))
        .origins(List.of(PERMIT))
        .build();
    ReferralMechanism added = changed(TransitionChange.addTransition(RESIDENCE, more, PROPOSAL));
    assertThat(rule(added, "told-later")).isEqualTo(more);
    ReferralMechanism removed = changed(
        TransitionChange.removeTransition(place("residence/permit-extended"), PROPOSAL), prolong());
    assertThat(residence(removed).transition(RuleId.of("permit-extended"))).isEmpty();
  }

  @Test
  void a_stage_is_added_and_taken_away() {
    Stage waiting = new Stage.Builder()
        .id(StageId.of("waiting"))
        .title("Waiting")
        .ending(true)
        .addCitations(PROPOSAL)
        .build();
    Transition way = new Transition.Builder()
        .from(transition("told"))
        .id(RuleId.of("made-to-wait"))
        .origins(List.of(PERMIT))
        .effect(Effect.to(waiting.id()))
        .build();
    Change add = StageChange.addStage(RESIDENCE, waiting, PROPOSAL);
    Change lead = TransitionChange.addTransition(RESIDENCE, way, PROPOSAL);
    assertThat(stage(changed(add, lead), waiting.id())).isEqualTo(waiting);
    assertThat(of(
                add,
                lead,
                StageChange.removeStage(place("residence/waiting"), PROPOSAL),
                TransitionChange.removeTransition(place("residence/made-to-wait"), PROPOSAL))
            .fingerprint())
        .isEqualTo(BEFORE);
  }

  @Test
  void an_entitlement_is_given_and_taken_away() {
    ReferralMechanism added =
        changed(GrantChange.addGrant(place("residence/reflection"), WORK.id(), always(), PROPOSAL));
    assertThat(stage(added, REFLECTION).grants())
        .contains(Grant.of(WORK.id(), always(), List.of(PROPOSAL)));
    ReferralMechanism removed =
        changed(GrantChange.removeGrant(place("residence/permit"), STAY.id(), PROPOSAL));
    assertThat(stage(removed, PERMIT).grants())
        .extracting(Grant::entitlement)
        .containsExactly(WORK.id());
  }

  @Test
  void a_presumption_is_made_and_dropped() {
    ReferralMechanism made =
        changed(PresumptionChange.setPresumption(ACCOMPANIED.id(), FactValue.of(true), PROPOSAL));
    assertThat(made.fact(ACCOMPANIED.id()).orElseThrow().presumption())
        .contains(Presumption.of(FactValue.of(true), List.of(PROPOSAL)));
    ReferralMechanism dropped = changed(PresumptionChange.removePresumption(MINOR.id(), PROPOSAL));
    assertThat(dropped.fact(MINOR.id()).orElseThrow().presumption()).isEmpty();
  }

  @Test
  void a_role_is_let_in_and_shut_out() {
    ReferralMechanism added = changed(EventChange.addRole(DETECTED.id(), CENTRE.id(), PROPOSAL));
    assertThat(added.event(DETECTED.id()).orElseThrow().reportedBy()).contains(CENTRE.id());
    ReferralMechanism removed =
        changed(EventChange.removeRole(FILED_COMPLAINT.id(), CENTRE.id(), PROPOSAL));
    assertThat(removed.event(FILED_COMPLAINT.id()).orElseThrow().reportedBy())
        .doesNotContain(CENTRE.id());
  }

  @Test
  void a_duty_is_added_and_taken_away() {
    Duty more = new Duty.Builder()
        .from(SOUND.duties().get(0))
        .id(RuleId.of("tell-again"))
        .build();
    assertThat(changed(DutyChange.addDuty(more, PROPOSAL)).duties()).contains(more);
    assertThat(changed(DutyChange.removeDuty(TELL, PROPOSAL)).duties()).isEmpty();
  }

  @Test
  void a_duty_takes_another_time_or_occasion() {
    Duty sooner = changed(DutyChange.setDutyPeriod(TELL, Length.days(1), PROPOSAL))
        .duties()
        .get(0);
    assertThat(sooner.within()).contains(Length.days(1));
    assertThat(sooner.citations()).containsExactly(LAW, PROPOSAL);
    Duty otherwise = changed(
            OccasionChange.setDutyOccasion(TELL, Set.of(PERMIT), Set.of(DETECTED.id()), PROPOSAL))
        .duties()
        .get(0);
    assertThat(otherwise.onEntering()).containsExactly(PERMIT);
    assertThat(otherwise.onEvents()).containsExactly(DETECTED.id());
  }

  @Test
  void words_are_added_for_rules_that_are_added() {
    FactType tall = FactType.flag("tall", "is tall").by(CENTRE);
    EventType measured = EventType.of("measured", "is measured").by(CENTRE).mayCarry(tall);
    Transition rule = new Transition.Builder()
        .from(transition("told"))
        .id(RuleId.of("measured"))
        .event(measured.id())
        .condition(is(tall, true))
        .build();
    ReferralMechanism variant = changed(
        WordChange.addWords(Words.of().facts(tall).events(measured), PROPOSAL),
        TransitionChange.addTransition(RESIDENCE, rule, PROPOSAL));
    assertThat(variant.fact(tall.id())).contains(tall);
    assertThat(variant.event(measured.id())).contains(measured);
  }

  record Lost(String place, String name, Change change) {
    @Override
    public String toString() {
      return change.getClass().getSimpleName() + " " + place;
    }
  }

  @ParameterizedTest
  @MethodSource("lost")
  void a_change_that_names_something_absent_says_what_there_is(Lost lost) {
    assertThat(faults(lost.change()))
        .containsExactly(DefinitionFault.of(
            FaultKind.NOTHING_TO_CHANGE, lost.place(), "there is no " + lost.name()));
  }

  @Test
  void all_changes_that_name_something_absent_are_told_at_once() {
    assertThat(faults(
            DutyChange.removeDuty(RuleId.of("tells"), PROPOSAL),
            PresumptionChange.removePresumption(FactId.of("minors"), PROPOSAL)))
        .extracting(DefinitionFault::place)
        .containsExactly("duty tells", "fact minors");
  }

  @Test
  void what_a_variant_adds_is_checked_like_any_definition() {
    assertThat(faults(
            GrantChange.addGrant(
                place("residence/permit"), EntitlementId.of("works"), always(), PROPOSAL),
            EventChange.addRole(DETECTED.id(), RoleId.of("centres"), PROPOSAL)))
        .extracting(DefinitionFault::text)
        .containsExactly(
            "event detected: there is no role `centres`: did you mean `centre`?",
            "residence/permit: there is no entitlement `works`: did you mean `work`?");
  }

  static Stream<Lost> lost() {
    Place permits = place("residence/permits");
    Place tolled = place("residence/tolled");
    String stage = "stage `permits`: did you mean `permit`?";
    String transition = "transition `tolled`: did you mean `told`?";
    Stage some = SmallMechanism.residence().stages().get(0);
    return Stream.of(
        new Lost("residence/permits", stage, TermChange.setTerm(permits, Length.days(1), LAW)),
        new Lost(
            "residence/arrived",
            "term `arrived`: there is none",
            TermChange.setTerm(place("residence/arrived"), Length.days(1), LAW)),
        new Lost("residence/permits", stage, DocumentChange.setDocument(permits, "card", LAW)),
        new Lost(
            "residence/tolled", transition, ModalityChange.setModality(tolled, Modality.MUST, LAW)),
        new Lost(
            "residence/tolled",
            transition,
            TransitionChange.setOrigins(tolled, Set.of(PERMIT), LAW)),
        new Lost(
            "residence/tolled",
            transition,
            ModalityChange.setLimit(tolled, OptionalInt.of(1), LAW)),
        new Lost(
            "residence/tolled", transition, ConditionChange.require(tolled, is(MINOR, true), LAW)),
        new Lost("residence/tolled", transition, ConditionChange.relax(tolled, MINOR.id(), LAW)),
        new Lost(
            "residence/tolled", transition, ConditionChange.setCondition(tolled, always(), LAW)),
        new Lost(
            "procedure residense",
            "procedure `residense`: did you mean `residence`?",
            TransitionChange.addTransition(ProcedureId.of("residense"), transition("told"), LAW)),
        new Lost("residence/tolled", transition, TransitionChange.removeTransition(tolled, LAW)),
        new Lost(
            "procedure residense",
            "procedure `residense`: did you mean `residence`?",
            StageChange.addStage(ProcedureId.of("residense"), some, LAW)),
        new Lost("residence/permits", stage, StageChange.removeStage(permits, LAW)),
        new Lost(
            "residence/permits", stage, GrantChange.addGrant(permits, STAY.id(), always(), LAW)),
        new Lost("residence/permits", stage, GrantChange.removeGrant(permits, STAY.id(), LAW)),
        new Lost(
            "residence/reflection",
            "entitlement `work`: there are stay",
            GrantChange.removeGrant(place("residence/reflection"), WORK.id(), LAW)),
        new Lost(
            "fact minors",
            "fact `minors`: did you mean `minor`?",
            PresumptionChange.setPresumption(FactId.of("minors"), FactValue.of(true), LAW)),
        new Lost(
            "fact minors",
            "fact `minors`: did you mean `minor`?",
            PresumptionChange.removePresumption(FactId.of("minors"), LAW)),
        new Lost(
            "event detect",
            "event `detect`: did you mean `detected`?",
            EventChange.addRole(EventId.of("detect"), CENTRE.id(), LAW)),
        new Lost(
            "event detect",
            "event `detect`: did you mean `detected`?",
            EventChange.removeRole(EventId.of("detect"), CENTRE.id(), LAW)),
        new Lost(
            "event detected",
            "role `centre`: there are police",
            EventChange.removeRole(DETECTED.id(), CENTRE.id(), LAW)),
        new Lost(
            "duty tells",
            "duty `tells`: did you mean `tell`?",
            DutyChange.removeDuty(RuleId.of("tells"), LAW)),
        new Lost(
            "duty tells",
            "duty `tells`: did you mean `tell`?",
            DutyChange.setDutyPeriod(RuleId.of("tells"), Length.days(1), LAW)),
        new Lost(
            "duty tells",
            "duty `tells`: did you mean `tell`?",
            OccasionChange.setDutyOccasion(RuleId.of("tells"), Set.of(PERMIT), Set.of(), LAW)));
  }

  /** The mechanism with the changes made; the base must be as it was, and the fingerprints differ. */
  private static ReferralMechanism changed(Change... changes) {
    ReferralMechanism variant = of(changes);
    assertThat(variant.fingerprint()).isNotEqualTo(BEFORE);
    return variant;
  }

  private static ReferralMechanism of(Change... changes) {
    ReferralMechanism base = SmallMechanism.sound().build();
    ReferralMechanism variant = variant(changes).of(base);
    assertThat(base).isEqualTo(SOUND);
    assertThat(changes).allSatisfy(c -> assertThat(c.because()).containsExactly(PROPOSAL));
    return variant;
  }

  private static Variant variant(Change... changes) {
    return new Variant.Builder()
        .id(MechanismId.of("varied"))
        .title("Varied")
        .addChanges(changes)
        .build();
  }

  private static List<DefinitionFault> faults(Change... changes) {
    return Optional.ofNullable(catchThrowableOfType(
            DefinitionException.class, () -> variant(changes).of(SOUND)))
        .map(DefinitionException::faults)
        .orElse(List.of());
  }

  /** Keeps a word in use that another change would leave unused. */
  private static Change use(FactType flag) {
    return ConditionChange.require(TOLD, is(flag, false), PROPOSAL);
  }

  private static Change prolong() {
    return TransitionChange.addTransition(
        RESIDENCE,
        new Transition.Builder()
            .from(transition("permit-extended"))
            .id(RuleId.of("prolonged"))
            .effect(Effect.stay())
            .build(),
        PROPOSAL);
  }

  private static Procedure residence(ReferralMechanism mechanism) {
    return mechanism.procedure(RESIDENCE).orElseThrow();
  }

  private static Stage stage(ReferralMechanism mechanism, StageId id) {
    return residence(mechanism).stage(id).orElseThrow();
  }

  private static Term term(ReferralMechanism mechanism, StageId id) {
    return stage(mechanism, id).term().orElseThrow();
  }

  private static Transition rule(ReferralMechanism mechanism, String id) {
    return residence(mechanism).transition(RuleId.of(id)).orElseThrow();
  }

  private static Transition told(ReferralMechanism mechanism) {
    return rule(mechanism, "told");
  }
}
