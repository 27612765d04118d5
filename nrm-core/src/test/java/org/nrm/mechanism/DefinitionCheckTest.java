package org.nrm.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.nrm.condition.Conditions.all;
import static org.nrm.condition.Conditions.always;
import static org.nrm.condition.Conditions.at;
import static org.nrm.condition.Conditions.atLeast;
import static org.nrm.condition.Conditions.elapsed;
import static org.nrm.condition.Conditions.is;
import static org.nrm.condition.Conditions.known;
import static org.nrm.condition.Conditions.not;
import static org.nrm.condition.Conditions.oneOf;
import static org.nrm.condition.Length.days;
import static org.nrm.mechanism.SmallMechanism.ACCOMPANIED;
import static org.nrm.mechanism.SmallMechanism.ARRIVED;
import static org.nrm.mechanism.SmallMechanism.CHILDREN;
import static org.nrm.mechanism.SmallMechanism.DETECTED;
import static org.nrm.mechanism.SmallMechanism.ENDED;
import static org.nrm.mechanism.SmallMechanism.FILED;
import static org.nrm.mechanism.SmallMechanism.GROUND;
import static org.nrm.mechanism.SmallMechanism.LAW;
import static org.nrm.mechanism.SmallMechanism.MINOR;
import static org.nrm.mechanism.SmallMechanism.PERMIT;
import static org.nrm.mechanism.SmallMechanism.REFERRAL;
import static org.nrm.mechanism.SmallMechanism.REFLECTION;
import static org.nrm.mechanism.SmallMechanism.RESIDENCE;
import static org.nrm.mechanism.SmallMechanism.SOUND;
import static org.nrm.mechanism.SmallMechanism.STAY;
import static org.nrm.mechanism.SmallMechanism.moreStages;
import static org.nrm.mechanism.SmallMechanism.moreTransitions;
import static org.nrm.mechanism.SmallMechanism.sound;
import static org.nrm.mechanism.SmallMechanism.transition;
import static org.nrm.mechanism.SmallMechanism.withCondition;
import static org.nrm.mechanism.SmallMechanism.withDuty;
import static org.nrm.mechanism.SmallMechanism.withEvent;
import static org.nrm.mechanism.SmallMechanism.withFact;
import static org.nrm.mechanism.SmallMechanism.withProcedure;
import static org.nrm.mechanism.SmallMechanism.withStage;
import static org.nrm.mechanism.SmallMechanism.withTerm;
import static org.nrm.mechanism.SmallMechanism.withTransition;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.MeaningId;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

/** A sound mechanism with one thing broken at a time: each shows exactly one fault, where it is. */
class DefinitionCheckTest {
  private static final StageId NOWHERE = StageId.of("nowhere");
  private static final String NO_CITATION =
      "has no citation: say where it comes from, or that it is a reading";

  record Mutant(
      FaultKind kind, String place, String message, ReferralMechanism.Builder definition) {
    @Override
    public String toString() {
      return kind + " " + place;
    }
  }

  @Test
  void a_sound_mechanism_is_built() {
    assertThat(sound().build()).isEqualTo(SOUND);
  }

  @ParameterizedTest
  @MethodSource("mutants")
  void a_mutant_shows_its_fault_and_no_other(Mutant mutant) {
    assertThat(faults(mutant.definition()))
        .containsExactly(DefinitionFault.of(mutant.kind(), mutant.place(), mutant.message()));
  }

  @Test
  void every_kind_of_fault_that_a_definition_can_have_is_shown() {
    Set<FaultKind> shown = mutants().map(Mutant::kind).collect(Collectors.toSet());
    assertThat(EnumSet.complementOf(EnumSet.copyOf(shown)))
        .as("only changes and readings make these, see VariantTest and ReadingTest")
        .containsExactly(
            FaultKind.NOTHING_TO_CHANGE, FaultKind.CHANGED_BASE, FaultKind.UNFIT_READING);
  }

  @Test
  void all_faults_are_told_at_once() {
    ReferralMechanism.Builder definition = withCondition("told", is(ACCOMPANIED, FactValue.of(3)));
    definition
        .inForceThrough(LocalDate.of(2019, 1, 1))
        .addRoles(SmallMechanism.POLICE)
        .duties(List.of(
            new Duty.Builder().from(SOUND.duties().get(0)).citations(List.of()).build()));
    DefinitionException thrown = catchThrowableOfType(DefinitionException.class, definition::build);
    assertThat(thrown.faults())
        .extracting(DefinitionFault::kind)
        .containsExactly(
            FaultKind.WRONG_DATES,
            FaultKind.DUPLICATE_ID,
            FaultKind.WRONG_KIND,
            FaultKind.NO_CITATION);
    assertThat(thrown)
        .hasMessage("`small` is not well defined:"
            + " in force: ends before it starts: swap the days;"
            + " role police: stands there twice: give one another id;"
            + " residence/told: `3` is not a value of `accompanied`: write true or false;"
            + " duty tell: " + NO_CITATION);
  }

  static Stream<Mutant> mutants() {
    return Stream.of(
            unknownIds(), duplicates(), wrongKinds(), stages(), rules(), unused(), uncited())
        .flatMap(s -> s);
  }

  private static Stream<Mutant> unknownIds() {
    return Stream.of(
        unknown(
            "fact accompanied",
            "role `polise`: did you mean `police`?",
            withFact(
                ACCOMPANIED,
                f -> new FactType.Builder()
                    .from(f)
                    .addEstablishedBy(RoleId.of("polise"))
                    .build())),
        unknown(
            "event detected",
            "role `polise`: did you mean `police`?",
            withEvent(
                DETECTED,
                e -> new EventType.Builder()
                    .from(e)
                    .addReportedBy(RoleId.of("polise"))
                    .build())),
        unknown(
            "event detected",
            "fact `minors`: did you mean `minor`?",
            withEvent(
                DETECTED,
                e -> new EventType.Builder()
                    .from(e)
                    .addRequiredFacts(FactId.of("minors"))
                    .build())),
        unknown(
            "event detected",
            "fact `minors`: did you mean `minor`?",
            withEvent(
                DETECTED,
                e -> new EventType.Builder()
                    .from(e)
                    .addOptionalFacts(FactId.of("minors"))
                    .build())),
        unknown(
            "event detected",
            "meaning `recovry`: did you mean `recovery`?",
            withEvent(
                DETECTED,
                e -> new EventType.Builder()
                    .from(e)
                    .meaning(MeaningId.of("recovry"))
                    .build())),
        unknown(
            "procedure residence",
            "stage `nowhere`: there are arrived, reflection, permit, ended",
            withProcedure(
                RESIDENCE, p -> new Procedure.Builder().from(p).initial(NOWHERE).build())),
        unknown(
            "residence/arrived",
            "meaning `recovry`: did you mean `recovery`?",
            withStage(
                ARRIVED,
                s ->
                    new Stage.Builder().from(s).meaning(MeaningId.of("recovry")).build())),
        unknown(
            "residence/permit",
            "entitlement `works`: did you mean `work`?",
            withStage(
                PERMIT,
                s -> new Stage.Builder()
                    .from(s)
                    .addGrants(Grant.of(EntitlementId.of("works"), always(), List.of(LAW)))
                    .build())),
        unknown(
            "residence/permit",
            "fact `filed-in`: did you mean `filed-on`?",
            withTerm(
                PERMIT,
                t -> new Term.Builder()
                    .from(t)
                    .anchor(Anchor.since(FactType.date("filed-in", "filed")))
                    .build())),
        unknown(
            "residence/told",
            "stage `permits`: did you mean `permit`?",
            withTransition(
                "told",
                t -> new Transition.Builder()
                    .from(t)
                    .addOrigins(StageId.of("permits"))
                    .build())),
        unknown(
            "residence/ended-early",
            "stage `endet`: did you mean `ended`?",
            withTransition(
                "ended-early",
                t -> new Transition.Builder()
                    .from(t)
                    .effect(Effect.to(StageId.of("endet")))
                    .build())),
        unknown(
            "residence/prolonged-again",
            "event `prolongs`: did you mean `prolonged`?",
            moreTransitions(new Transition.Builder()
                .from(transition("permit-extended"))
                .id(RuleId.of("prolonged-again"))
                .event(EventId.of("prolongs"))
                .build())),
        unknown(
            "residence/told",
            "fact `minors`: did you mean `minor`?",
            withTransition(
                "told",
                t -> new Transition.Builder()
                    .from(t)
                    .addRetracts(FactId.of("minors"))
                    .build())),
        unknown(
            "residence/told",
            "fact `minors`: did you mean `minor`?",
            withTransition(
                "told",
                t -> new Transition.Builder()
                    .from(t)
                    .addEstablishes(Establishment.of(FactId.of("minors"), FactValue.of(true)))
                    .build())),
        unknown(
            "residence/told",
            "procedure `referal`: did you mean `referral`?",
            required(at(ProcedureId.of("referal"), NOWHERE))),
        unknown(
            "residence/told",
            "stage `token`: did you mean `taken`?",
            required(at(REFERRAL, StageId.of("token")))),
        unknown(
            "duty tell",
            "role `polise`: did you mean `police`?",
            withDuty(d -> new Duty.Builder().from(d).holder(RoleId.of("polise")).build())),
        unknown(
            "duty tell",
            "event `inform`: did you mean `informed`?",
            withDuty(d -> new Duty.Builder().from(d).act(EventId.of("inform")).build())),
        unknown(
            "duty tell",
            "event `inform`: did you mean `informed`?",
            withDuty(d ->
                new Duty.Builder().from(d).addOnEvents(EventId.of("inform")).build())),
        unknown(
            "duty tell",
            "procedure `residense`: did you mean `residence`?",
            withDuty(d -> new Duty.Builder()
                .from(d)
                .procedure(ProcedureId.of("residense"))
                .build())),
        unknown(
            "duty tell",
            "stage `permits`: did you mean `permit`?",
            withDuty(
                d -> new Duty.Builder().from(d).addDuring(StageId.of("permits")).build())),
        unknown(
            "lead rule office-leads",
            "role `polise`: did you mean `police`?",
            sound()
                .leadRules(List.of(
                    LeadRule.of("office-leads", always(), RoleId.of("polise"), List.of(LAW))))));
  }

  private static Stream<Mutant> duplicates() {
    ReferralMechanism.Builder fact = sound().addFacts(MINOR);
    ReferralMechanism.Builder event = sound().addEvents(DETECTED);
    return Stream.of(
        duplicate("role police", sound().addRoles(SmallMechanism.POLICE)),
        duplicate("fact minor", fact),
        duplicate("event detected", event),
        duplicate("entitlement stay", sound().addEntitlements(STAY)),
        duplicate("meaning recovery", sound().addMeanings(SmallMechanism.RECOVERY)),
        duplicate("procedure referral", sound().addProcedures(SOUND.procedures().get(1))),
        duplicate("duty tell", sound().addDuties(SOUND.duties().get(0))),
        duplicate(
            "lead rule office-leads", sound().addLeadRules(SOUND.leadRules().get(0))),
        duplicate(
            "residence/ended",
            moreStages(SmallMechanism.residence().stage(ENDED).orElseThrow())),
        duplicate(
            "residence/told",
            moreTransitions(new Transition.Builder()
                .from(transition("told"))
                .event(DETECTED.id())
                .origins(List.of(PERMIT))
                .build())),
        new Mutant(
            FaultKind.DUPLICATE_ID,
            "event facts-established",
            "is built in: choose another id",
            sound().addEvents(EventType.of("facts-established", "facts are established"))));
  }

  private static Stream<Mutant> wrongKinds() {
    return Stream.of(
        wrong(
            "fact ground",
            "a choice has codes and no other kind of fact has: add codes or change the kind",
            sound()
                .procedures(List.of(
                    new Procedure.Builder()
                        .from(SmallMechanism.residence())
                        .transitions(SmallMechanism.residence().transitions().stream()
                            .map(t -> t.id().equals(RuleId.of("ended-early"))
                                ? new Transition.Builder()
                                    .from(t)
                                    .condition(always())
                                    .build()
                                : t)
                            .toList())
                        .build(),
                    SOUND.procedures().get(1)))
                .facts(SOUND.facts().stream()
                    .map(f -> f.id().equals(GROUND.id())
                        ? new FactType.Builder().from(f).codes(List.of()).build()
                        : f)
                    .toList())),
        wrong(
            "fact minor",
            "a choice has codes and no other kind of fact has: add codes or change the kind",
            withFact(
                MINOR,
                f -> new FactType.Builder()
                    .from(f)
                    .addCodes(Code.of("maybe", "maybe"))
                    .build())),
        wrong(
            "fact minor",
            "`maybe` is not a value of it: presume one that is",
            withFact(MINOR, f -> f.presumed(FactValue.of("maybe"), LAW))),
        wrong(
            "residence/permit",
            "counts its term from `minor`, which is no date: use a date fact",
            withTerm(
                PERMIT,
                t -> new Term.Builder().from(t).anchor(Anchor.since(MINOR)).build())),
        wrong(
            "residence/told",
            "asks of `minor` what only a count can answer: use another fact or another question",
            required(atLeast(MINOR, 1))),
        wrong(
            "residence/told",
            "asks of `minor` what only a date can answer: use another fact or another question",
            required(elapsed(days(1), Anchor.since(MINOR)))),
        wrong(
            "residence/told",
            "`yes` is not a value of `children`: write a whole number",
            required(is(CHILDREN, true))),
        wrong(
            "residence/ended-early",
            "`public-odor` is not a value of `ground`: did you mean `public-order`?",
            withCondition("ended-early", oneOf(GROUND, Code.of("public-odor", "")))),
        wrong(
            "residence/told",
            "establishes `minor` with a value that it cannot have: use one of its kind",
            establishing(Establishment.of(MINOR.id(), FactValue.of(1)))),
        wrong(
            "residence/told",
            "establishes `minor` with a value that it cannot have: use one of its kind",
            establishing(Establishment.ofEventDate(MINOR.id()))));
  }

  private static Stream<Mutant> stages() {
    Stage lonely = new Stage.Builder()
        .id(NOWHERE)
        .title("Nowhere")
        .ending(true)
        .addCitations(LAW)
        .build();
    return Stream.of(
        new Mutant(
            FaultKind.UNREACHABLE_STAGE,
            "residence/nowhere",
            "no way leads to it from `arrived`: add a transition or remove the stage",
            moreStages(lonely)),
        new Mutant(
            FaultKind.NO_WAY_OUT,
            "residence/ended",
            "has no way out and is no ending: add a transition or a term, or mark it as an ending",
            withStage(ENDED, s -> new Stage.Builder().from(s).ending(false).build())),
        new Mutant(
            FaultKind.TERM_WITHOUT_FOLLOWING_STAGE,
            "residence/permit",
            "its term is followed by `nowhere`, which is not another stage of `residence`: name the"
                + " stage that follows",
            withTerm(PERMIT, t -> new Term.Builder().from(t).then(NOWHERE).build())),
        new Mutant(
            FaultKind.TERM_WITHOUT_FOLLOWING_STAGE,
            "residence/permit",
            "its term is followed by `permit`, which is not another stage of `residence`: name the"
                + " stage that follows",
            withTerm(PERMIT, t -> new Term.Builder().from(t).then(PERMIT).build())),
        new Mutant(
            FaultKind.EXTENSION_WITHOUT_TERM,
            "residence/permit-extended",
            "extends the term of `arrived`, which has none: give it one",
            withTransition(
                "permit-extended",
                t -> new Transition.Builder().from(t).addOrigins(ARRIVED).build())),
        new Mutant(
            FaultKind.WRONG_KIND,
            "residence/told",
            "is for every instance, and `residence` has one: let the procedure run several times",
            withTransition(
                "told",
                t -> new Transition.Builder().from(t).inEveryInstance(true).build())));
  }

  private static Stream<Mutant> rules() {
    return Stream.of(
        new Mutant(
            FaultKind.OVERLAPPING_TRANSITIONS,
            "residence/told",
            "can be met together with `told-again` on `informed` in `reflection`: make their"
                + " conditions exclude each other",
            moreTransitions(new Transition.Builder()
                .from(transition("told"))
                .id(RuleId.of("told-again"))
                .condition(not(MINOR))
                .origins(List.of(REFLECTION))
                .build())),
        impossible("residence/told", required(all(MINOR, not(MINOR)))),
        impossible("residence/told", withCondition("told", oneOf(GROUND, SmallMechanism.ORDER))),
        impossible(
            "residence/permit",
            withStage(
                PERMIT,
                s -> new Stage.Builder()
                    .from(s)
                    .addGrants(Grant.of(STAY.id(), not(always()), List.of(LAW)))
                    .build())),
        impossible(
            "residence/permit",
            withTerm(
                PERMIT,
                t ->
                    new Term.Builder().from(t).notBefore(all(MINOR, not(MINOR))).build())),
        impossible(
            "duty tell",
            withDuty(d -> new Duty.Builder().from(d).condition(not(always())).build())),
        impossible(
            "lead rule office-leads",
            sound()
                .leadRules(List.of(LeadRule.of(
                    "office-leads", not(always()), RoleId.of("office"), List.of(LAW))))),
        new Mutant(
            FaultKind.IDLE_DUTY,
            "duty tell",
            "nothing opens it: name a stage or an event",
            withDuty(d -> new Duty.Builder().from(d).onEntering(Set.of()).build())),
        new Mutant(
            FaultKind.IDLE_DUTY,
            "duty tell",
            "has two times: keep the period or the term's last day",
            withDuty(d -> new Duty.Builder().from(d).beforeExpiry(true).build())),
        new Mutant(
            FaultKind.IDLE_DUTY,
            "duty tell",
            "no procedure hears `unheard`, so it can never be met: add a transition for it",
            withDuty(d -> new Duty.Builder().from(d).act(EventId.of("unheard")).build())
                .addEvents(EventType.of("unheard", "nobody hears").by(SmallMechanism.POLICE))),
        new Mutant(
            FaultKind.WRONG_DATES,
            "in force",
            "ends before it starts: swap the days",
            sound().inForceThrough(LocalDate.of(2019, 12, 31))));
  }

  private static Stream<Mutant> unused() {
    return Stream.of(
        unusedWord("role mayor", sound().addRoles(Role.of("mayor", "", RoleKind.DECIDES))),
        unusedWord("fact tall", sound().addFacts(FactType.flag("tall", ""))),
        unusedWord("event left", sound().addEvents(EventType.of("left", ""))),
        unusedWord("entitlement vote", sound().addEntitlements(Entitlement.of("vote", ""))),
        unusedWord("meaning dusk", sound().addMeanings(Meaning.of("dusk", ""))));
  }

  private static Stream<Mutant> uncited() {
    return Stream.of(
        uncited("fact minor", withFact(MINOR, f -> f.presumed(FactValue.of(false)))),
        uncited(
            "residence/permit",
            withStage(
                PERMIT, s -> new Stage.Builder().from(s).citations(List.of()).build())),
        uncited(
            "residence/permit term",
            withTerm(
                PERMIT, t -> new Term.Builder().from(t).citations(List.of()).build())),
        uncited(
            "residence/ended stay",
            withStage(
                ENDED,
                s -> new Stage.Builder()
                    .from(s)
                    .addGrants(Grant.of(STAY.id(), always(), List.of()))
                    .build())),
        uncited(
            "residence/told",
            withTransition(
                "told",
                t -> new Transition.Builder().from(t).citations(List.of()).build())),
        uncited(
            "duty tell",
            withDuty(d -> new Duty.Builder().from(d).citations(List.of()).build())),
        uncited(
            "lead rule office-leads",
            sound()
                .leadRules(List.of(
                    LeadRule.of("office-leads", known(FILED), RoleId.of("office"), List.of())))));
  }

  private static ReferralMechanism.Builder required(Condition condition) {
    return withCondition("told", all(transition("told").condition(), condition));
  }

  private static ReferralMechanism.Builder establishing(Establishment establishment) {
    return withTransition(
        "told",
        t -> new Transition.Builder().from(t).addEstablishes(establishment).build());
  }

  private static Mutant unknown(String place, String name, ReferralMechanism.Builder definition) {
    return new Mutant(FaultKind.UNKNOWN_ID, place, "there is no " + name, definition);
  }

  private static Mutant duplicate(String place, ReferralMechanism.Builder definition) {
    return new Mutant(
        FaultKind.DUPLICATE_ID, place, "stands there twice: give one another id", definition);
  }

  private static Mutant wrong(String place, String message, ReferralMechanism.Builder definition) {
    return new Mutant(FaultKind.WRONG_KIND, place, message, definition);
  }

  private static Mutant impossible(String place, ReferralMechanism.Builder definition) {
    return new Mutant(
        FaultKind.IMPOSSIBLE_CONDITION,
        place,
        "no situation can meet its condition: relax it or remove the rule",
        definition);
  }

  private static Mutant unusedWord(String place, ReferralMechanism.Builder definition) {
    return new Mutant(
        FaultKind.UNUSED_WORD,
        place,
        "no rule uses it: remove it, or the rule that should is missing",
        definition);
  }

  private static Mutant uncited(String place, ReferralMechanism.Builder definition) {
    return new Mutant(FaultKind.NO_CITATION, place, NO_CITATION, definition);
  }

  private static List<DefinitionFault> faults(ReferralMechanism.Builder definition) {
    return Optional.ofNullable(catchThrowableOfType(DefinitionException.class, definition::build))
        .map(DefinitionException::faults)
        .orElse(List.of());
  }
}
