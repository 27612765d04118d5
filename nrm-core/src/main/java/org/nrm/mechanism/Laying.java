package org.nrm.mechanism;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionParts;
import org.nrm.condition.Conditions;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;

/** Works out what a treaty changes in a mechanism that it is laid over. */
final class Laying {
  private final Overlay overlay;
  private final ReferralMechanism base;
  private final Fitting fitting;
  private final List<Procedure> procedures;
  private final List<Change> rules = new ArrayList<>();
  private final LentWords words;

  Laying(Overlay overlay, ReferralMechanism base) {
    this.overlay = overlay;
    this.base = base;
    this.fitting = new Fitting(overlay, base);
    this.procedures = fitting.procedures();
    this.words = new LentWords(overlay.treaty(), base);
  }

  /** The changes: words first, then what is lent, then what binds and gives. */
  List<Change> changes() {
    Citation[] because = array(overlay.citations());
    List<Duty> duties = fitting.duties();
    procedures.forEach(words::use);
    duties.forEach(words::use);
    fitting.events(duties).forEach(words::use);
    overlay.guards().forEach(this::bind);
    overlay.bestows().forEach(this::bestow);
    List<Change> changes = new ArrayList<>();
    changes.add(WordChange.addWords(words.words(), because));
    procedures.stream()
        .map(words::settingOnlyUsed)
        .forEach(p -> changes.add(ProcedureChange.addProcedure(p, because)));
    duties.forEach(d -> changes.add(DutyChange.addDuty(d, because)));
    changes.addAll(rules);
    return changes;
  }

  private void bind(Guard guard) {
    List<EventType> acts = base.events().stream()
        .filter(e -> e.meaning().filter(guard.acts()::contains).isPresent())
        .toList();
    Condition besides = fitting.condition(guard.condition());
    List<Condition> parts = new ArrayList<>();
    Stream.of(base.procedures(), procedures)
        .flatMap(in -> Fitting.places(in, guard.during()).stream())
        .forEach(place -> parts.add(Conditions.not(place)));
    if (!(besides instanceof Condition.Always)) {
      parts.add(besides);
    }
    if (!parts.isEmpty() && require(guard, acts, parts)) {
      Set<FactId> asked = ConditionParts.facts(besides);
      acts.forEach(act -> words.carry(act, asked, array(guard.citations())).forEach(rules::add));
    }
  }

  private boolean require(Guard guard, List<EventType> acts, List<Condition> parts) {
    Set<EventId> ids = acts.stream().map(EventType::id).collect(Collectors.toSet());
    Condition bound = Conditions.all(parts.toArray(Condition[]::new));
    int before = rules.size();
    for (Procedure procedure : base.procedures()) {
      procedure.transitions().stream()
          .filter(t -> ids.contains(t.event()))
          .map(t -> Place.of(procedure.id(), t.id()))
          .forEach(
              place -> rules.add(ConditionChange.require(place, bound, array(guard.citations()))));
    }
    return rules.size() > before;
  }

  private void bestow(Bestowal bestowal) {
    Condition when = fitting.condition(bestowal.condition());
    if (Fitting.isNever(when)) {
      return;
    }
    for (Procedure procedure : base.procedures()) {
      procedure.stages().stream()
          .filter(stage -> stage.meaning().filter(bestowal.during()::equals).isPresent())
          .filter(stage -> stage.grants().stream().noneMatch(g -> covers(g, bestowal)))
          .forEach(stage -> {
            words.use(bestowal.entitlement(), when);
            rules.add(GrantChange.addGrant(
                Place.of(procedure.id(), stage.id()),
                bestowal.entitlement(),
                when,
                array(bestowal.citations())));
          });
    }
  }

  /** Whether a stage gives the entitlement already, whatever else holds. */
  private static boolean covers(Grant grant, Bestowal bestowal) {
    return grant.entitlement().equals(bestowal.entitlement())
        && grant.condition() instanceof Condition.Always;
  }

  private static Citation[] array(List<Citation> citations) {
    return citations.toArray(Citation[]::new);
  }
}
