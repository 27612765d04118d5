package org.nrm.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.nrm.condition.ConditionParts;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.Id;
import org.nrm.vocabulary.Nearest;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

/** A mechanism while changes are made to it; it is checked as a whole once they all are. Only changes work on it. */
public final class Draft {
  private final DraftWords words;
  private final Shelf<Procedure> procedures;
  private final Shelf<Duty> duties;
  private final Shelf<LeadRule> leadRules;
  private final Shelf<Reading> readings;
  private final List<DefinitionFault> faults = new ArrayList<>();
  private final List<IdleChange> idle = new ArrayList<>();
  private int changes;

  /** A change that altered nothing, with its number. */
  record IdleChange(int number, Change change) {}

  Draft(Rules base) {
    words = new DraftWords(base.words(), this::missing);
    procedures = new Shelf<>("procedure", base.procedures(), Procedure::id, this::missing);
    duties = new Shelf<>("duty", base.duties(), Duty::id, this::missing);
    leadRules = new Shelf<>("lead rule", base.leadRules(), LeadRule::id, this::missing);
    readings = new Shelf<>("reading", base.readings(), Reading::id, this::missing);
  }

  List<DefinitionFault> faults() {
    return faults.stream().distinct().toList();
  }

  List<IdleChange> idle() {
    return List.copyOf(idle);
  }

  Rules rules() {
    return new Rules(
        words.words(), procedures.things(), duties.things(), leadRules.things(), readings.things());
  }

  DraftWords words() {
    return words;
  }

  void make(Change change) {
    changes++;
    if (change.because().isEmpty()) {
      fault(
          FaultKind.NO_CITATION,
          "change " + changes,
          "has no reason: say which law made it, or that it is proposed");
    }
    int before = faults.size();
    Rules rules = rules();
    change.applyTo(this);
    if (faults.size() == before && same(change, rules, rules())) {
      idle.add(new IdleChange(changes, change));
    }
  }

  private static boolean same(Change change, Rules before, Rules after) {
    return change instanceof SourceChange ? before.equals(after) : Uncited.same(before, after);
  }

  void procedure(ProcedureId id, UnaryOperator<Procedure> change) {
    procedures.replace(id.value(), "procedure " + id, change);
  }

  void addProcedure(Procedure procedure, Optional<ProcedureId> before) {
    procedures.add(procedure, before.map(Id::value), "procedure " + procedure.id());
  }

  void removeProcedure(ProcedureId id) {
    procedures.remove(id.value(), "procedure " + id);
  }

  private void stages(ProcedureId id, Consumer<Shelf<Stage>> change) {
    procedure(id, p -> {
      Shelf<Stage> stages = new Shelf<>("stage", p.stages(), Stage::id, this::missing);
      change.accept(stages);
      return new Procedure.Builder().from(p).stages(stages.things()).build();
    });
  }

  private void transitions(ProcedureId id, Consumer<Shelf<Transition>> change) {
    procedure(id, p -> {
      Shelf<Transition> all =
          new Shelf<>("transition", p.transitions(), Transition::id, this::missing);
      change.accept(all);
      return new Procedure.Builder().from(p).transitions(all.things()).build();
    });
  }

  void stage(Place place, UnaryOperator<Stage> change) {
    stages(place.procedure(), all -> all.replace(place.name(), place.text(), change));
  }

  void addStage(ProcedureId procedure, Stage stage, Optional<StageId> before) {
    String place = Place.of(procedure, stage.id()).text();
    stages(procedure, all -> all.add(stage, before.map(Id::value), place));
  }

  void removeStage(Place place) {
    stages(place.procedure(), all -> all.remove(place.name(), place.text()));
  }

  void term(Place place, UnaryOperator<Term> change) {
    stage(place, s -> {
      if (s.term().isEmpty()) {
        missing("term", place.name(), List.of(), place.text());
      }
      return new Stage.Builder().from(s).term(s.term().map(change)).build();
    });
  }

  void removeTerm(Place place, List<Citation> because) {
    term(place, t -> t);
    stage(place, s -> {
      return new Stage.Builder()
          .from(s)
          .term(Optional.empty())
          .addAllCitations(because)
          .build();
    });
  }

  /** Replaces or drops the grants of an entitlement. */
  void grants(Place place, EntitlementId entitlement, Function<Grant, Optional<Grant>> change) {
    stage(place, s -> {
      List<EntitlementId> given = s.grants().stream().map(Grant::entitlement).toList();
      if (!given.contains(entitlement)) {
        missing("entitlement", entitlement.value(), names(given), place.text());
      }
      return new Stage.Builder()
          .from(s)
          .grants(s.grants().stream()
              .flatMap(g ->
                  (g.entitlement().equals(entitlement) ? change.apply(g) : Optional.of(g)).stream())
              .toList())
          .build();
    });
  }

  void transition(Place place, UnaryOperator<Transition> change) {
    transitions(place.procedure(), all -> all.replace(place.name(), place.text(), change));
  }

  void addTransition(ProcedureId procedure, Transition transition, Optional<RuleId> before) {
    String place = Place.of(procedure, transition.id()).text();
    transitions(procedure, all -> all.add(transition, before.map(Id::value), place));
  }

  void removeTransition(Place place) {
    transitions(place.procedure(), all -> all.remove(place.name(), place.text()));
  }

  void extension(Place place, Function<Effect.Extension, Effect> change, List<Citation> because) {
    transition(place, t -> {
      if (t.effect() instanceof Effect.Extension extension) {
        return new Transition.Builder()
            .from(t)
            .effect(change.apply(extension))
            .addAllCitations(because)
            .build();
      }
      missing("extension", place.name(), List.of(), place.text());
      return t;
    });
  }

  void relax(Place place, FactId fact, List<Citation> because) {
    transition(place, t -> {
      Set<FactId> read = ConditionParts.facts(t.condition());
      if (!read.contains(fact) && !words.hasFact(fact)) {
        missing("fact", fact.value(), names(read), place.text());
      }
      return new Transition.Builder()
          .from(t)
          .condition(ConditionParts.without(
              t.condition(), p -> ConditionParts.fact(p).filter(fact::equals).isPresent()))
          .addAllCitations(because)
          .build();
    });
  }

  void cite(Place rule, UnaryOperator<List<Citation>> change) {
    boolean stage = procedures
        .find(rule.procedure().value())
        .filter(p -> p.stages().stream().anyMatch(s -> s.id().value().equals(rule.name())))
        .isPresent();
    if (stage) {
      stage(
          rule,
          s ->
              new Stage.Builder().from(s).citations(change.apply(s.citations())).build());
    } else {
      transition(
          rule,
          t -> new Transition.Builder()
              .from(t)
              .citations(change.apply(t.citations()))
              .build());
    }
  }

  void duty(RuleId id, UnaryOperator<Duty> change) {
    duties.replace(id.value(), "duty " + id, change);
  }

  void addDuty(Duty duty, Optional<RuleId> before) {
    duties.add(duty, before.map(Id::value), "duty " + duty.id());
  }

  void removeDuty(RuleId id) {
    duties.remove(id.value(), "duty " + id);
  }

  void leadRule(RuleId id, UnaryOperator<LeadRule> change) {
    leadRules.replace(id.value(), "lead rule " + id, change);
  }

  void addLeadRule(LeadRule rule, Optional<RuleId> before) {
    leadRules.add(rule, before.map(Id::value), "lead rule " + rule.id());
  }

  void removeLeadRule(RuleId id) {
    leadRules.remove(id.value(), "lead rule " + id);
  }

  void addReading(Reading reading) {
    readings.add(reading, Optional.empty(), "reading " + reading.id());
  }

  void removeReading(RuleId id) {
    readings.remove(id.value(), "reading " + id);
  }

  void choose(RuleId id, RuleId alternative) {
    Optional<Reading> reading = readings.find(id.value());
    if (reading.isEmpty()) {
      missing("reading", id.value(), readings.names(), "reading " + id);
    } else if (reading.get().alternative(alternative).isEmpty()) {
      List<RuleId> there =
          reading.get().alternatives().stream().map(Reading.Alternative::id).toList();
      missing("alternative", alternative.value(), names(there), "reading " + id);
    } else if (!reading.get().chosen().equals(alternative)) {
      Choosing choosing = new Choosing(rules(), reading.get(), alternative);
      faults.addAll(choosing.faults());
      choosing.rules().ifPresent(this::take);
    }
  }

  private void take(Rules rules) {
    words.set(rules.words());
    procedures.set(rules.procedures());
    duties.set(rules.duties());
    leadRules.set(rules.leadRules());
    readings.set(rules.readings());
  }

  void fault(FaultKind kind, String place, String message) {
    faults.add(DefinitionFault.of(kind, place, message, OptionalInt.of(changes)));
  }

  void missing(String sort, String name, List<String> known, String place) {
    fault(
        FaultKind.NOTHING_TO_CHANGE,
        place,
        "there is no " + sort + " `" + name + "`" + Nearest.hint(name, known));
  }

  static List<String> names(Iterable<? extends Id> ids) {
    List<String> names = new ArrayList<>();
    ids.forEach(id -> names.add(id.value()));
    return names;
  }

  static <T> List<T> without(Iterable<T> things, Predicate<? super T> dropped) {
    List<T> left = new ArrayList<>();
    things.forEach(left::add);
    left.removeIf(dropped);
    return left;
  }
}
