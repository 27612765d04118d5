package org.nrm.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.nrm.condition.ConditionParts;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Entitlement;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Id;
import org.nrm.vocabulary.Meaning;
import org.nrm.vocabulary.Nearest;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.Words;

/** A mechanism while changes are made to it; it is checked as a whole once they all are. Only changes work on it. */
public final class Draft {
  private final List<Procedure> procedures;
  private final List<Role> roles;
  private final List<FactType> facts;
  private final List<EventType> events;
  private final List<Entitlement> entitlements;
  private final List<Meaning> meanings;
  private final List<Duty> duties;
  private final List<DefinitionFault> faults = new ArrayList<>();
  private int changes;

  Draft(ReferralMechanism base) {
    procedures = new ArrayList<>(base.procedures());
    roles = new ArrayList<>(base.roles());
    facts = new ArrayList<>(base.facts());
    events = new ArrayList<>(base.events());
    entitlements = new ArrayList<>(base.entitlements());
    meanings = new ArrayList<>(base.meanings());
    duties = new ArrayList<>(base.duties());
  }

  List<DefinitionFault> faults() {
    return faults.stream().distinct().toList();
  }

  void writeTo(ReferralMechanism.Builder builder) {
    builder
        .roles(roles)
        .facts(facts)
        .events(events)
        .entitlements(entitlements)
        .meanings(meanings)
        .procedures(procedures)
        .duties(duties);
  }

  void make(Change change) {
    if (change.because().isEmpty()) {
      faults.add(DefinitionFault.of(
          FaultKind.NO_CITATION,
          "change " + (changes + 1),
          "has no reason: say which law made it, or that it is proposed"));
    }
    changes++;
    change.applyTo(this);
  }

  void removePresumption(FactId id) {
    fact(id, f -> {
      if (f.presumption().isEmpty()) {
        missing("presumption", id.value(), List.of(), "fact " + id);
      }
      return new FactType.Builder().from(f).presumption(Optional.empty()).build();
    });
  }

  void procedure(ProcedureId id, UnaryOperator<Procedure> change) {
    replace(procedures, "procedure", id, Procedure::id, change);
  }

  void stage(Place place, UnaryOperator<Stage> change) {
    procedure(place.procedure(), p -> {
      List<Stage> stages = new ArrayList<>(p.stages());
      replaceNamed(stages, "stage", place, s -> s.id().value(), change);
      return new Procedure.Builder().from(p).stages(stages).build();
    });
  }

  void term(Place place, UnaryOperator<Term> change) {
    stage(place, s -> {
      if (s.term().isEmpty()) {
        missing("term", place.name(), List.of(), place.text());
      }
      return new Stage.Builder().from(s).term(s.term().map(change)).build();
    });
  }

  void transition(Place place, UnaryOperator<Transition> change) {
    procedure(place.procedure(), p -> {
      List<Transition> transitions = new ArrayList<>(p.transitions());
      replaceNamed(transitions, "transition", place, t -> t.id().value(), change);
      return new Procedure.Builder().from(p).transitions(transitions).build();
    });
  }

  void relax(Place place, FactId fact, List<Citation> because) {
    transition(place, t -> {
      Set<FactId> read = ConditionParts.facts(t.condition());
      if (!read.contains(fact)) {
        missing("fact", fact.value(), read.stream().map(Id::value).toList(), place.text());
      }
      return new Transition.Builder()
          .from(t)
          .condition(ConditionParts.without(
              t.condition(), p -> ConditionParts.fact(p).filter(fact::equals).isPresent()))
          .addAllCitations(because)
          .build();
    });
  }

  void removeTransition(Place place) {
    transition(place, t -> t);
    procedure(
        place.procedure(),
        p -> new Procedure.Builder()
            .from(p)
            .transitions(without(p.transitions(), t -> t.id().value().equals(place.name())))
            .build());
  }

  void removeStage(Place place) {
    stage(place, s -> s);
    procedure(
        place.procedure(),
        p -> new Procedure.Builder()
            .from(p)
            .stages(without(p.stages(), s -> s.id().value().equals(place.name())))
            .build());
  }

  void removeGrant(Place place, EntitlementId entitlement) {
    stage(place, s -> {
      List<Grant> left = without(s.grants(), g -> g.entitlement().equals(entitlement));
      if (left.size() == s.grants().size()) {
        missing(
            "entitlement",
            entitlement.value(),
            s.grants().stream().map(g -> g.entitlement().value()).toList(),
            place.text());
      }
      return new Stage.Builder().from(s).grants(left).build();
    });
  }

  void fact(FactId id, UnaryOperator<FactType> change) {
    replace(facts, "fact", id, FactType::id, change);
  }

  void event(EventId id, UnaryOperator<EventType> change) {
    replace(events, "event", id, EventType::id, change);
  }

  void removeRole(EventId event, RoleId role) {
    event(event, e -> {
      if (!e.reportedBy().contains(role)) {
        missing(
            "role",
            role.value(),
            e.reportedBy().stream().map(Id::value).toList(),
            "event " + event);
      }
      return new EventType.Builder()
          .from(e)
          .reportedBy(without(List.copyOf(e.reportedBy()), role::equals))
          .build();
    });
  }

  void addDuty(Duty duty) {
    duties.add(duty);
  }

  void duty(RuleId id, UnaryOperator<Duty> change) {
    replace(duties, "duty", id, Duty::id, change);
  }

  void removeDuty(RuleId id) {
    duty(id, d -> d);
    duties.removeIf(d -> d.id().equals(id));
  }

  void removeWords(Set<FactId> fewerFacts, Set<EventId> fewerEvents) {
    fewerFacts.forEach(id -> fact(id, f -> f));
    fewerEvents.forEach(id -> event(id, e -> e));
    facts.removeIf(f -> fewerFacts.contains(f.id()));
    events.removeIf(e -> fewerEvents.contains(e.id()));
    events.replaceAll(e -> new EventType.Builder()
        .from(e)
        .requiredFacts(without(List.copyOf(e.requiredFacts()), fewerFacts::contains))
        .optionalFacts(without(List.copyOf(e.optionalFacts()), fewerFacts::contains))
        .build());
  }

  void addWords(Words more) {
    Words all = words().and(more);
    roles.clear();
    roles.addAll(all.roles());
    facts.clear();
    facts.addAll(all.facts());
    events.clear();
    events.addAll(all.events());
    entitlements.clear();
    entitlements.addAll(all.entitlements());
    meanings.clear();
    meanings.addAll(all.meanings());
  }

  private Words words() {
    return new Words.Builder()
        .roles(roles)
        .facts(facts)
        .events(events)
        .entitlements(entitlements)
        .meanings(meanings)
        .build();
  }

  void addProcedure(Procedure procedure) {
    procedures.add(procedure);
  }

  private <T> void replace(
      List<T> things, String sort, Id id, Function<T, ? extends Id> idOf, UnaryOperator<T> change) {
    for (int i = 0; i < things.size(); i++) {
      if (idOf.apply(things.get(i)).equals(id)) {
        things.set(i, change.apply(things.get(i)));
        return;
      }
    }
    missing(
        sort,
        id.value(),
        things.stream().map(t -> idOf.apply(t).value()).toList(),
        sort + " " + id);
  }

  private <T> void replaceNamed(
      List<T> things,
      String sort,
      Place place,
      Function<T, String> nameOf,
      UnaryOperator<T> change) {
    for (int i = 0; i < things.size(); i++) {
      if (nameOf.apply(things.get(i)).equals(place.name())) {
        things.set(i, change.apply(things.get(i)));
        return;
      }
    }
    missing(sort, place.name(), things.stream().map(nameOf).toList(), place.text());
  }

  private void missing(String sort, String name, List<String> known, String place) {
    faults.add(DefinitionFault.of(
        FaultKind.NOTHING_TO_CHANGE,
        place,
        "there is no " + sort + " `" + name + "`" + Nearest.hint(name, known)));
  }

  private static <T> List<T> without(List<T> things, Predicate<T> dropped) {
    return things.stream().filter(dropped.negate()).toList();
  }
}
