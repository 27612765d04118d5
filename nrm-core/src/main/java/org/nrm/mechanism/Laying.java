package org.nrm.mechanism;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionParts;
import org.nrm.condition.Conditions;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Id;
import org.nrm.vocabulary.MeaningId;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;
import org.nrm.vocabulary.Words;

/** Works out what a treaty changes in a mechanism that it is laid over. */
final class Laying {
  private final Overlay overlay;
  private final ReferralMechanism treaty;
  private final ReferralMechanism base;
  private final List<Procedure> lent;

  Laying(Overlay overlay, ReferralMechanism base) {
    this.overlay = overlay;
    this.treaty = overlay.treaty();
    this.base = base;
    this.lent = overlay.lends().stream()
        .filter(loan ->
            loan.unless().isEmpty() || !loan.unless().stream().allMatch(m -> means(base, m)))
        .map(loan -> treaty.procedure(loan.procedure()).orElseThrow())
        .toList();
  }

  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    List<Procedure> fitted = lent.stream().map(this::fitted).toList();
    List<Duty> duties = treaty.duties().stream()
        .filter(duty -> lent.stream().anyMatch(p -> p.id().equals(duty.procedure())))
        .map(this::fitted)
        .toList();
    Citation[] because = overlay.citations().toArray(Citation[]::new);
    changes.add(Change.addWords(words(fitted, duties), because));
    fitted.forEach(procedure -> changes.add(Change.addProcedure(procedure, because)));
    duties.forEach(duty -> changes.add(Change.addDuty(duty, because)));
    overlay.guards().forEach(guard -> bind(guard, changes));
    overlay.bestows().forEach(bestowal -> bestow(bestowal, changes));
    return changes;
  }

  /** Asks for the stages of the base that mean the same where a procedure of the treaty was not lent. */
  private Condition fitted(Condition condition) {
    return ConditionParts.replaced(
        condition,
        part -> part instanceof Condition.At at && !isLent(at.procedure()) ? national(at) : part);
  }

  private boolean isLent(ProcedureId procedure) {
    return lent.stream().anyMatch(p -> p.id().equals(procedure));
  }

  private Condition national(Condition.At at) {
    Procedure asked = treaty.procedure(at.procedure()).orElseThrow();
    Set<MeaningId> meanings = new HashSet<>();
    at.stages().stream()
        .map(asked::stage)
        .flatMap(Optional::stream)
        .flatMap(stage -> stage.meaning().stream())
        .forEach(meanings::add);
    List<Condition> places = places(List.of(base), meanings);
    return places.isEmpty() ? at : Conditions.any(places.toArray(Condition[]::new));
  }

  /** Where the stages of some meanings are, one condition for each procedure. */
  private static List<Condition> places(List<ReferralMechanism> in, Set<MeaningId> meanings) {
    return in.stream()
        .flatMap(mechanism -> mechanism.procedures().stream())
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

  private Procedure fitted(Procedure procedure) {
    return new Procedure.Builder()
        .from(procedure)
        .stages(procedure.stages().stream().map(this::fitted).toList())
        .transitions(procedure.transitions().stream()
            .map(t -> new Transition.Builder()
                .from(t)
                .condition(fitted(t.condition()))
                .build())
            .toList())
        .build();
  }

  private Stage fitted(Stage stage) {
    return new Stage.Builder()
        .from(stage)
        .term(stage
            .term()
            .map(term -> new Term.Builder()
                .from(term)
                .notBefore(term.notBefore().map(this::fitted))
                .build()))
        .grants(stage.grants().stream()
            .map(g -> Grant.of(g.entitlement(), fitted(g.condition()), g.citations()))
            .toList())
        .build();
  }

  private Duty fitted(Duty duty) {
    return new Duty.Builder().from(duty).condition(fitted(duty.condition())).build();
  }

  /** The words of the treaty that its lent procedures, guards and bestowals use. */
  private Words words(List<Procedure> procedures, List<Duty> duties) {
    Set<Id> used = new HashSet<>();
    procedures.forEach(p -> collect(p, used));
    duties.forEach(d -> {
      used.add(d.holder());
      used.add(d.act());
      used.addAll(d.onEvents());
      used.addAll(ConditionParts.facts(d.condition()));
    });
    overlay.guards().forEach(g -> used.addAll(ConditionParts.facts(g.condition())));
    overlay.bestows().forEach(b -> {
      used.add(b.entitlement());
      used.addAll(ConditionParts.facts(b.condition()));
    });
    List<EventType> events = treaty.events().stream()
        .filter(e -> used.contains(e.id()))
        .map(e -> carrying(e, used))
        .toList();
    events.forEach(e -> {
      used.addAll(e.requiredFacts());
      used.addAll(e.reportedBy());
      e.meaning().ifPresent(used::add);
    });
    List<FactType> facts =
        treaty.facts().stream().filter(f -> used.contains(f.id())).toList();
    facts.forEach(f -> used.addAll(f.establishedBy()));
    return new Words.Builder()
        .roles(only(treaty.roles(), r -> used.contains(r.id())))
        .facts(facts)
        .events(events)
        .entitlements(only(treaty.entitlements(), e -> used.contains(e.id())))
        .meanings(only(treaty.meanings(), m -> used.contains(m.id())))
        .build();
  }

  private static EventType carrying(EventType event, Set<Id> used) {
    return new EventType.Builder()
        .from(event)
        .optionalFacts(only(List.copyOf(event.optionalFacts()), used::contains))
        .build();
  }

  private static void collect(Procedure procedure, Set<Id> used) {
    for (Stage stage : procedure.stages()) {
      stage.meaning().ifPresent(used::add);
      stage.term().ifPresent(term -> {
        term.anchor().fact().ifPresent(used::add);
        term.notBefore().ifPresent(c -> used.addAll(ConditionParts.facts(c)));
      });
      stage.grants().forEach(grant -> {
        used.add(grant.entitlement());
        used.addAll(ConditionParts.facts(grant.condition()));
      });
    }
    for (Transition transition : procedure.transitions()) {
      used.add(transition.event());
      used.addAll(ConditionParts.facts(transition.condition()));
      transition.establishes().forEach(e -> used.add(e.fact()));
      used.addAll(transition.retracts());
    }
  }

  private static <T> List<T> only(List<T> from, Predicate<T> wanted) {
    return from.stream().filter(wanted).toList();
  }

  private void bind(Guard guard, List<Change> changes) {
    Set<EventId> acts = new HashSet<>();
    Stream.concat(base.events().stream(), treaty.events().stream())
        .filter(e -> e.meaning().filter(guard.acts()::contains).isPresent())
        .forEach(e -> acts.add(e.id()));
    List<Condition> parts = new ArrayList<>();
    Stream.concat(base.procedures().stream(), lent.stream())
        .map(procedure -> place(procedure, guard.during()))
        .flatMap(Optional::stream)
        .forEach(place -> parts.add(Conditions.not(place)));
    if (!(guard.condition() instanceof Condition.Always)) {
      parts.add(fitted(guard.condition()));
      carry(guard, acts, changes);
    }
    if (parts.isEmpty()) {
      return;
    }
    Condition bound = Conditions.all(parts.toArray(Condition[]::new));
    for (Procedure procedure : base.procedures()) {
      procedure.transitions().stream()
          .filter(t -> acts.contains(t.event()))
          .forEach(t -> changes.add(Change.require(
              Place.of(procedure.id(), t.id()),
              bound,
              guard.citations().toArray(Citation[]::new))));
    }
  }

  /** Lets the acts of the base that a guard conditions carry the facts that it asks for. */
  private void carry(Guard guard, Set<EventId> acts, List<Change> changes) {
    Set<FactId> facts = ConditionParts.facts(guard.condition());
    base.events().stream().filter(e -> acts.contains(e.id())).forEach(e -> {
      EventType more = new EventType.Builder()
          .from(e)
          .optionalFacts(facts)
          .requiredFacts(List.of())
          .build();
      changes.add(
          Change.addWords(Words.of().events(more), guard.citations().toArray(Citation[]::new)));
    });
  }

  private void bestow(Bestowal bestowal, List<Change> changes) {
    for (Procedure procedure : base.procedures()) {
      procedure.stages().stream()
          .filter(stage -> stage.meaning().filter(bestowal.during()::equals).isPresent())
          .forEach(stage -> changes.add(Change.addGrant(
              Place.of(procedure.id(), stage.id()),
              bestowal.entitlement(),
              fitted(bestowal.condition()),
              bestowal.citations().toArray(Citation[]::new))));
    }
  }

  private static boolean means(ReferralMechanism mechanism, MeaningId meaning) {
    return mechanism.procedures().stream()
        .flatMap(p -> p.stages().stream())
        .anyMatch(stage -> stage.meaning().filter(meaning::equals).isPresent());
  }
}
