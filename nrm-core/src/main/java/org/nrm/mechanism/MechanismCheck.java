package org.nrm.mechanism;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.condition.Condition;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactKind;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Id;
import org.nrm.vocabulary.Nearest;
import org.nrm.vocabulary.Role;

/** Checks a definition as a whole: its words, its rules, and that no rule is without a source. */
final class MechanismCheck {
  private final ReferralMechanism mechanism;
  private final List<DefinitionFault> faults = new ArrayList<>();

  private MechanismCheck(ReferralMechanism mechanism) {
    this.mechanism = mechanism;
  }

  static List<DefinitionFault> faults(ReferralMechanism mechanism) {
    MechanismCheck check = new MechanismCheck(mechanism);
    check.vocabulary();
    check.procedures();
    check.duties();
    check.leads();
    if (check.faults.isEmpty()) {
      check.faults.addAll(UnusedWords.of(mechanism));
    }
    if (check.faults.isEmpty()) {
      check.faults.addAll(ReadingCheck.faults(mechanism));
    }
    return List.copyOf(check.faults);
  }

  void add(FaultKind kind, String place, String message) {
    faults.add(DefinitionFault.of(kind, place, message));
  }

  private void vocabulary() {
    if (mechanism.inForceSince().isPresent()
        && mechanism
            .inForceThrough()
            .filter(mechanism.inForceSince().get()::isAfter)
            .isPresent()) {
      add(FaultKind.WRONG_DATES, "in force", "ends before it starts: swap the days");
    }
    distinct("role", mechanism.roles().stream().map(Role::id));
    distinct("fact", mechanism.facts().stream().map(FactType::id));
    distinct("event", mechanism.events().stream().map(EventType::id));
    distinct("entitlement", mechanism.entitlements().stream().map(e -> e.id()));
    distinct("meaning", mechanism.meanings().stream().map(m -> m.id()));
    distinct("procedure", mechanism.procedures().stream().map(Procedure::id));
    distinct("duty", mechanism.duties().stream().map(Duty::id));
    distinct("lead rule", mechanism.leadRules().stream().map(LeadRule::id));
    mechanism.facts().forEach(this::fact);
    mechanism.events().forEach(this::event);
  }

  private void fact(FactType fact) {
    String place = "fact " + fact.id();
    fact.establishedBy().forEach(role -> role(place, role));
    if (fact.kind() == FactKind.CHOICE ? fact.codes().isEmpty() : !fact.codes().isEmpty()) {
      add(
          FaultKind.WRONG_KIND,
          place,
          "a choice has codes and no other kind of fact has: add codes or change the kind");
    }
    fact.presumption().ifPresent(p -> {
      if (!fact.admits(p.value())) {
        add(
            FaultKind.WRONG_KIND,
            place,
            "`" + p.value().text() + "` is not a value of it: presume one that is");
      }
      cited(place, p.citations());
    });
  }

  private void event(EventType event) {
    String place = "event " + event.id();
    if (event.id().equals(EventType.FACTS_ESTABLISHED)) {
      add(FaultKind.DUPLICATE_ID, place, "is built in: choose another id");
    }
    event.reportedBy().forEach(role -> role(place, role));
    event.requiredFacts().forEach(fact -> known(place, "fact", fact, factIds()));
    event.optionalFacts().forEach(fact -> known(place, "fact", fact, factIds()));
    event.meaning().ifPresent(m -> meaning(place, m));
  }

  private void procedures() {
    for (Procedure procedure : mechanism.procedures()) {
      distinct("stage " + procedure.id() + "/", procedure.stages().stream().map(Stage::id));
      distinct(
          "transition " + procedure.id() + "/",
          procedure.transitions().stream().map(Transition::id));
      new ProcedureCheck(this, mechanism, procedure).check();
    }
  }

  private void duties() {
    for (Duty duty : mechanism.duties()) {
      String place = "duty " + duty.id();
      role(place, duty.holder());
      heard(place, duty);
      duty.onEvents().forEach(event -> known(place, "event", event, eventIds()));
      Optional<Procedure> procedure = mechanism.procedure(duty.procedure());
      known(place, "procedure", duty.procedure(), procedureIds());
      procedure.ifPresent(p -> Stream.concat(duty.onEntering().stream(), duty.during().stream())
          .forEach(stage ->
              known(place, "stage", stage, p.stages().stream().map(Stage::id).toList())));
      if (duty.onEntering().isEmpty() && duty.onEvents().isEmpty()) {
        add(FaultKind.IDLE_DUTY, place, "nothing opens it: name a stage or an event");
      }
      if (duty.within().isPresent() && duty.beforeExpiry()) {
        add(FaultKind.IDLE_DUTY, place, "has two times: keep the period or the term's last day");
      }
      new ConditionCheck(this, mechanism, place).check(duty.condition(), Optional.empty());
      cited(place, duty.citations());
    }
  }

  private void heard(String place, Duty duty) {
    if (known(place, "event", duty.act(), eventIds())
        && mechanism.procedures().stream().noneMatch(p -> p.hears(duty.act()))) {
      add(
          FaultKind.IDLE_DUTY,
          place,
          "no procedure hears `" + duty.act()
              + "`, so it can never be met: add a transition for it");
    }
  }

  private void leads() {
    for (LeadRule rule : mechanism.leadRules()) {
      String place = "lead rule " + rule.id();
      role(place, rule.lead());
      new ConditionCheck(this, mechanism, place).check(rule.condition(), Optional.empty());
      cited(place, rule.citations());
    }
  }

  void condition(String place, Condition condition, Optional<EventType> event) {
    new ConditionCheck(this, mechanism, place).check(condition, event);
  }

  void cited(String place, List<Citation> citations) {
    if (citations.isEmpty()) {
      add(
          FaultKind.NO_CITATION,
          place,
          "has no citation: say where it comes from, or that it is a reading");
    }
  }

  boolean known(String place, String sort, Id id, Collection<? extends Id> ids) {
    boolean known = ids.contains(id);
    if (!known) {
      add(
          FaultKind.UNKNOWN_ID,
          place,
          "there is no " + sort + " `" + id + "`"
              + Nearest.hint(id.value(), ids.stream().map(Id::value).toList()));
    }
    return known;
  }

  boolean fact(String place, FactId fact) {
    return known(place, "fact", fact, factIds());
  }

  void meaning(String place, Id meaning) {
    known(
        place,
        "meaning",
        meaning,
        mechanism.meanings().stream().map(m -> m.id()).toList());
  }

  void role(String place, Id role) {
    known(place, "role", role, mechanism.roles().stream().map(Role::id).toList());
  }

  List<? extends Id> eventIds() {
    return mechanism.events().stream().map(EventType::id).toList();
  }

  List<? extends Id> procedureIds() {
    return mechanism.procedures().stream().map(Procedure::id).toList();
  }

  private List<FactId> factIds() {
    return mechanism.facts().stream().map(FactType::id).toList();
  }

  private void distinct(String sort, Stream<? extends Id> ids) {
    Set<Id> seen = new HashSet<>();
    ids.filter(id -> !seen.add(id))
        .collect(Collectors.toCollection(java.util.LinkedHashSet::new))
        .forEach(id -> add(
            FaultKind.DUPLICATE_ID,
            sort.endsWith("/") ? sort.substring(sort.indexOf(' ') + 1) + id : sort + " " + id,
            "stands there twice: give one another id"));
  }
}
