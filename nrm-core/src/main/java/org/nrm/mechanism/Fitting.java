package org.nrm.mechanism;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.condition.Condition;
import org.nrm.condition.Conditions;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Id;
import org.nrm.vocabulary.MeaningId;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

/** Makes what a treaty lends fit a mechanism: its ids, what it asks of other procedures, and what it must leave alone. */
final class Fitting {
  private static final Condition NEVER = Conditions.not(Conditions.always());

  private final ReferralMechanism treaty;
  private final ReferralMechanism base;
  private final Set<FactId> ownFacts;
  private final List<Procedure> asLent;
  private final List<Procedure> procedures;

  Fitting(Overlay overlay, ReferralMechanism base) {
    this.treaty = overlay.treaty();
    this.base = base;
    this.ownFacts = base.facts().stream().map(FactType::id).collect(Collectors.toSet());
    this.asLent = overlay.lends().stream()
        .filter(loan -> loan.needed(base))
        .map(this::lent)
        .toList();
    this.procedures = asLent.stream().map(this::procedure).toList();
  }

  private Procedure lent(Lending loan) {
    Procedure procedure = treaty.procedure(loan.procedure()).orElseThrow();
    Set<EventId> leftOut = treaty.events().stream()
        .filter(e -> e.meaning().filter(loan.leavesOut()::contains).isPresent())
        .map(EventType::id)
        .collect(Collectors.toSet());
    return new Procedure.Builder()
        .from(procedure)
        .transitions(procedure.transitions().stream()
            .filter(t -> !leftOut.contains(t.event()))
            .toList())
        .build();
  }

  /** The procedures that are lent, as they are added. */
  List<Procedure> procedures() {
    return procedures;
  }

  /** The duties of the lent procedures that these can open and meet. */
  List<Duty> duties() {
    return treaty.duties().stream()
        .filter(duty -> isLent(duty.procedure()))
        .map(this::duty)
        .filter(duty -> procedures.stream().anyMatch(p -> p.hears(duty.act())))
        .filter(duty -> !duty.onEntering().isEmpty() || !duty.onEvents().isEmpty())
        .filter(duty -> !duty.condition().equals(NEVER))
        .toList();
  }

  /** The event types that the lent procedures and duties use, as they are added. */
  List<EventType> events(List<Duty> duties) {
    return treaty.events().stream()
        .filter(e -> procedures.stream().anyMatch(p -> p.hears(named(e.id())))
            || duties.stream().anyMatch(d -> d.onEvents().contains(named(e.id()))))
        .map(this::event)
        .toList();
  }

  /** Whether a part was left out since it can never be met where the treaty was laid. */
  static boolean isNever(Condition condition) {
    return condition.equals(NEVER);
  }

  /**
   * Asks the same of the mechanism: of lent procedures under the names that they have now, of the stages of the base that
   * mean the same where a procedure was not lent. What nothing in the base means is never met.
   */
  Condition condition(Condition condition) {
    if (condition instanceof Condition.AllOf all) {
      return all(all.parts().stream().map(this::condition).toList());
    }
    if (condition instanceof Condition.AnyOf any) {
      return any(any.parts().stream().map(this::condition).toList());
    }
    if (condition instanceof Condition.Not not) {
      return opposite(condition(not.part()));
    }
    return condition instanceof Condition.At at ? place(at) : condition;
  }

  private static Condition all(List<Condition> parts) {
    if (parts.contains(NEVER)) {
      return NEVER;
    }
    return Conditions.all(
        parts.stream().filter(p -> !(p instanceof Condition.Always)).toArray(Condition[]::new));
  }

  private static Condition any(List<Condition> parts) {
    List<Condition> possible = parts.stream().filter(p -> !isNever(p)).toList();
    if (possible.isEmpty()) {
      return NEVER;
    }
    return possible.contains(Conditions.always())
        ? Conditions.always()
        : Conditions.any(possible.toArray(Condition[]::new));
  }

  private static Condition opposite(Condition condition) {
    return isNever(condition) ? Conditions.always() : Conditions.not(condition);
  }

  private Condition place(Condition.At at) {
    if (isLent(at.procedure())) {
      return renamed(at, named(at.procedure()));
    }
    Set<MeaningId> meanings = at.stages().stream()
        .map(treaty.procedure(at.procedure()).orElseThrow()::stage)
        .flatMap(Optional::stream)
        .flatMap(stage -> stage.meaning().stream())
        .collect(Collectors.toSet());
    List<Condition> places = places(base.procedures(), meanings);
    if (!places.isEmpty()) {
      return any(places);
    }
    return base.procedure(at.procedure())
        .filter(own -> at.stages().stream().allMatch(stage -> own.stage(stage).isPresent()))
        .map(own -> (Condition) at)
        .orElse(NEVER);
  }

  private static Condition renamed(Condition.At at, ProcedureId procedure) {
    StageId[] stages = at.stages().toArray(StageId[]::new);
    return at.every() ? Conditions.allAt(procedure, stages) : Conditions.at(procedure, stages);
  }

  /** Where the stages of some meanings are, one condition for each procedure. */
  static List<Condition> places(List<Procedure> in, Set<MeaningId> meanings) {
    return in.stream()
        .map(procedure -> place(procedure, meanings))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<Condition> place(Procedure procedure, Set<MeaningId> meanings) {
    StageId[] stages = procedure.stages().stream()
        .filter(stage -> stage.meaning().filter(meanings::contains).isPresent())
        .map(Stage::id)
        .toArray(StageId[]::new);
    return stages.length == 0
        ? Optional.empty()
        : Optional.of(Conditions.at(procedure.id(), stages));
  }

  private boolean isLent(ProcedureId procedure) {
    return asLent.stream().anyMatch(p -> p.id().equals(procedure));
  }

  private Procedure procedure(Procedure procedure) {
    List<Transition> transitions = procedure.transitions().stream()
        .map(this::transition)
        .filter(t -> !isNever(t.condition()))
        .toList();
    Procedure fitted = new Procedure.Builder()
        .from(procedure)
        .id(named(procedure.id()))
        .stages(procedure.stages().stream().map(this::stage).toList())
        .transitions(transitions)
        .build();
    return Reach.pruned(fitted);
  }

  private Transition transition(Transition transition) {
    return new Transition.Builder()
        .from(transition)
        .event(named(transition.event()))
        .condition(condition(transition.condition()))
        .establishes(transition.establishes().stream()
            .filter(e -> !ownFacts.contains(e.fact()))
            .toList())
        .retracts(transition.retracts().stream()
            .filter(fact -> !ownFacts.contains(fact))
            .toList())
        .build();
  }

  private Stage stage(Stage stage) {
    return new Stage.Builder()
        .from(stage)
        .term(stage.term().map(this::term))
        .grants(stage.grants().stream()
            .map(g -> Grant.of(g.entitlement(), condition(g.condition()), g.citations()))
            .filter(g -> !isNever(g.condition()))
            .toList())
        .build();
  }

  private Term term(Term term) {
    return new Term.Builder()
        .from(term)
        .notBefore(
            term.notBefore().map(this::condition).filter(c -> !(c instanceof Condition.Always)))
        .build();
  }

  private Duty duty(Duty duty) {
    return new Duty.Builder()
        .from(duty)
        .id(named(duty.id(), base.duties().stream().map(Duty::id), RuleId::of))
        .procedure(named(duty.procedure()))
        .act(named(duty.act()))
        .onEvents(duty.onEvents().stream()
            .filter(e -> asLent.stream().anyMatch(p -> p.hears(e)))
            .map(this::named)
            .toList())
        .condition(condition(duty.condition()))
        .build();
  }

  /** A fact that the base has may be carried and is not asked for, since the base says who may establish it. */
  private EventType event(EventType event) {
    return new EventType.Builder()
        .from(event)
        .id(named(event.id()))
        .requiredFacts(
            event.requiredFacts().stream().filter(f -> !ownFacts.contains(f)).toList())
        .addAllOptionalFacts(
            event.requiredFacts().stream().filter(ownFacts::contains).toList())
        .build();
  }

  private ProcedureId named(ProcedureId id) {
    return named(id, base.procedures().stream().map(Procedure::id), ProcedureId::of);
  }

  private EventId named(EventId id) {
    return named(id, base.events().stream().map(EventType::id), EventId::of);
  }

  private <T extends Id> T named(T id, Stream<T> taken, java.util.function.Function<String, T> of) {
    UnaryOperator<String> own = name -> treaty.id() + "-" + name;
    return taken.anyMatch(id::equals) ? of.apply(own.apply(id.value())) : id;
  }
}
