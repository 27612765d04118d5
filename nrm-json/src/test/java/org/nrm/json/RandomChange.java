package org.nrm.json;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.condition.Conditions;
import org.nrm.condition.Length;
import org.nrm.mechanism.*;
import org.nrm.vocabulary.*;

/** A change of any form, made of the parts of a mechanism; it need not make sense. */
final class RandomChange {
  private final ReferralMechanism base;
  private final Random random;

  private RandomChange(ReferralMechanism base, Random random) {
    this.base = base;
    this.random = random;
  }

  static Change of(ReferralMechanism base, Random random) {
    RandomChange any = new RandomChange(base, random);
    return any.pick(any.forms()).get();
  }

  private List<Supplier<Change>> forms() {
    return java.util.stream.Stream.of(rules(), stages(), words(), others())
        .flatMap(List::stream)
        .toList();
  }

  private List<Supplier<Change>> rules() {
    return List.of(
        () -> TransitionChange.addTransition(procedure().id(), transition(), because()),
        () -> TransitionChange.addTransition(procedure().id(), transition(), because())
            .before(transition().id()),
        () -> TransitionChange.removeTransition(rule(), because()),
        () -> TransitionChange.replaceTransition(procedure().id(), transition(), because()),
        () -> TransitionChange.setOrigins(rule(), some(this::stageId), because()),
        () -> ModalityChange.setModality(rule(), pick(List.of(Modality.values())), because()),
        () -> ModalityChange.setLimit(
            rule(), random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(2), because()),
        () -> EffectChange.setTarget(rule(), stageId(), because()),
        () -> EffectChange.setExtension(rule(), length(), because()),
        () -> EffectChange.setCap(
            rule(), random.nextBoolean() ? Optional.empty() : Optional.of(length()), because()),
        () -> EffectChange.setEstablishments(rule(), transition().establishes(), because()),
        () -> EffectChange.setRetractions(rule(), some(() -> fact().id()), because()),
        () -> ConditionChange.require(rule(), condition(), because()),
        () -> ConditionChange.relax(rule(), fact().id(), because()),
        () -> ConditionChange.setCondition(rule(), condition(), because()),
        () -> SourceChange.cite(rule(), because()),
        () -> SourceChange.setCitations(rule(), because()));
  }

  private List<Supplier<Change>> stages() {
    return List.of(
        () -> TermChange.setTerm(place(), length(), because()),
        () -> TermChange.addTerm(place(), term(), because()),
        () -> TermChange.removeTerm(place(), because()),
        () -> TermChange.setFollowing(place(), stageId(), because()),
        () -> CountingChange.setCountedFrom(place(), anchor(), because()),
        () -> CountingChange.setCounting(place(), pick(List.of(Counting.values())), because()),
        () -> CountingChange.setNotBefore(place(), condition(), because()),
        () -> CountingChange.removeNotBefore(place(), because()),
        () -> StageChange.addStage(procedure().id(), stage(), because()),
        () -> StageChange.addStage(procedure().id(), stage(), because()).before(stageId()),
        () -> StageChange.removeStage(place(), because()),
        () -> StageChange.replaceStage(procedure().id(), stage(), because()),
        () -> StageChange.setStageTitle(place(), "A title: with `marks`", because()),
        () -> StageChange.setEnding(place(), random.nextBoolean(), because()),
        () -> DocumentChange.setDocument(place(), "a document", because()),
        () -> DocumentChange.removeDocument(place(), because()),
        () -> GrantChange.addGrant(place(), EntitlementId.of("work"), condition(), because()),
        () -> GrantChange.removeGrant(place(), EntitlementId.of("work"), because()),
        () -> GrantChange.setGrantCondition(
            place(), EntitlementId.of("work"), condition(), because()));
  }

  private List<Supplier<Change>> words() {
    return List.of(
        () -> WordChange.addWords(vocabulary(), because()),
        () -> WordChange.addWords(vocabulary(), because()).before(fact().id().value()),
        () -> WordChange.removeWords(
            new NamedWords.Builder()
                .facts(some(() -> fact().id()))
                .roles(some(() -> role().id()))
                .build(),
            because()),
        () -> WordChange.replaceWords(vocabulary(), because()),
        () -> PresumptionChange.setPresumption(fact().id(), value(), because()),
        () -> PresumptionChange.removePresumption(fact().id(), because()),
        () -> FactChange.addCode(fact().id(), Code.of("other", "another one"), because()),
        () -> FactChange.removeCode(fact().id(), "other", because()),
        () -> FactChange.addEstablisher(fact().id(), role().id(), because()),
        () -> FactChange.removeEstablisher(fact().id(), role().id(), because()),
        () -> EventChange.addRole(event().id(), role().id(), because()),
        () -> EventChange.removeRole(event().id(), role().id(), because()),
        () -> EventChange.setCarried(
            event().id(), some(() -> fact().id()), some(() -> fact().id()), because()));
  }

  private List<Supplier<Change>> others() {
    LeadRule lead = LeadRule.of("leads", condition(), role().id(), List.of(because()));
    return List.of(
        () -> DutyChange.addDuty(duty(), because()),
        () -> DutyChange.addDuty(duty(), because()).before(RuleId.of("other")),
        () -> DutyChange.removeDuty(duty().id(), because()),
        () -> DutyChange.replaceDuty(duty(), because()),
        () -> DutyChange.setDutyPeriod(duty().id(), length(), because()),
        () -> DutyChange.setDutyHolder(duty().id(), role().id(), because()),
        () -> OccasionChange.setDutyOccasion(
            duty().id(), some(this::stageId), some(() -> event().id()), because()),
        () -> OccasionChange.setDutyCondition(duty().id(), condition(), because()),
        () -> ProcedureChange.addProcedure(procedure(), because()),
        () -> ProcedureChange.addProcedure(procedure(), because())
            .before(procedure().id()),
        () -> ProcedureChange.removeProcedure(procedure().id(), because()),
        () -> ProcedureChange.replaceProcedure(procedure(), because()),
        () -> ProcedureChange.setInitial(procedure().id(), stageId(), because()),
        () -> LeadChange.addLeadRule(lead, because()),
        () -> LeadChange.removeLeadRule(lead.id(), because()),
        () -> LeadChange.replaceLeadRule(lead, because()),
        () -> LeadChange.setLead(lead.id(), role().id(), because()),
        () -> ReadingChange.chooseReading(RuleId.of("renewals"), RuleId.of("once"), because()),
        () -> ReadingChange.addReading(
            Reading.of("length", "how long?", "short", "short", citation())
                .or(
                    "long",
                    "longer",
                    source -> List.of(TermChange.setTerm(place(), length(), source))),
            because()),
        () -> ReadingChange.removeReading(RuleId.of("renewals"), because()));
  }

  private Citation because() {
    return random.nextBoolean()
        ? Citation.proposal(pick(List.of("under study", "art. 5: \"so\"", "yes")))
        : citation();
  }

  private Citation citation() {
    return pick(transition().citations());
  }

  private Procedure procedure() {
    return pick(base.procedures());
  }

  private Transition transition() {
    return pick(
        base.procedures().stream().flatMap(p -> p.transitions().stream()).toList());
  }

  private Place rule() {
    return Place.of(procedure().id(), transition().id());
  }

  private Stage stage() {
    return pick(base.procedures().stream().flatMap(p -> p.stages().stream()).toList());
  }

  private StageId stageId() {
    return stage().id();
  }

  private Place place() {
    return Place.of(procedure().id(), stageId());
  }

  private Term term() {
    return new Term.Builder()
        .length(length())
        .anchor(anchor())
        .counting(pick(List.of(Counting.values())))
        .then(stageId())
        .addCitations(citation())
        .build();
  }

  private Duty duty() {
    return new Duty.Builder()
        .id(RuleId.of("do-it"))
        .title("do it")
        .holder(role().id())
        .procedure(procedure().id())
        .addOnEntering(stageId())
        .condition(condition())
        .act(event().id())
        .beforeExpiry(random.nextBoolean())
        .addCitations(citation())
        .build();
  }

  private Condition condition() {
    return pick(List.of(
        Conditions.always(),
        transition().condition(),
        transition().condition(),
        Conditions.not(Conditions.at(procedure().id(), stageId()))));
  }

  private Anchor anchor() {
    return pick(List.of(
        Anchor.entry(),
        Anchor.since(fact()),
        Anchor.entryOrLater(fact()),
        Anchor.day(LocalDate.of(2024, 2, 29))));
  }

  private Length length() {
    return pick(List.of(Length.days(45), Length.months(3), Length.years(1), Length.workingDays(5)));
  }

  private FactType fact() {
    return base.facts().isEmpty() ? FactType.flag("so", "it is so") : pick(base.facts());
  }

  private FactValue value() {
    return pick(List.of(
        FactValue.of(true),
        FactValue.of(3),
        FactValue.of("other"),
        FactValue.of(LocalDate.of(2024, 2, 29))));
  }

  private EventType event() {
    return pick(base.events());
  }

  private Role role() {
    return pick(base.roles());
  }

  private Words vocabulary() {
    return Words.of()
        .roles(role())
        .facts(fact())
        .events(event())
        .and(Words.of().meanings(Meaning.of("so", "so")));
  }

  private <T> Set<T> some(Supplier<T> one) {
    Set<T> some = new LinkedHashSet<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      some.add(one.get());
    }
    return some;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
