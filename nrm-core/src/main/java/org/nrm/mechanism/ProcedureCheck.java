package org.nrm.mechanism;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionParts;
import org.nrm.condition.Conditions;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactKind;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.StageId;

/** Checks one procedure: that its stages hang together and its transitions do not contradict each other. */
final class ProcedureCheck {
  private final MechanismCheck whole;
  private final ReferralMechanism mechanism;
  private final Procedure procedure;
  private final List<StageId> stages;

  ProcedureCheck(MechanismCheck whole, ReferralMechanism mechanism, Procedure procedure) {
    this.whole = whole;
    this.mechanism = mechanism;
    this.procedure = procedure;
    this.stages = procedure.stages().stream().map(Stage::id).toList();
  }

  void check() {
    boolean starts =
        whole.known("procedure " + procedure.id(), "stage", procedure.initial(), stages);
    procedure.stages().forEach(this::stage);
    procedure.transitions().forEach(this::transition);
    if (starts) {
      reachable();
    }
    overlaps();
  }

  private void stage(Stage stage) {
    String place = place(stage.id());
    whole.cited(place, stage.citations());
    stage.meaning().ifPresent(m -> whole.meaning(place, m));
    stage.term().ifPresent(term -> term(place, stage, term));
    for (Grant grant : stage.grants()) {
      whole.known(
          place,
          "entitlement",
          grant.entitlement(),
          mechanism.entitlements().stream().map(e -> e.id()).toList());
      whole.condition(place, grant.condition(), Optional.empty());
      whole.cited(place + " " + grant.entitlement(), grant.citations());
    }
    if (!stage.ending() && !procedure.hasWayOut(stage.id())) {
      whole.add(
          FaultKind.NO_WAY_OUT,
          place,
          "has no way out and is no ending: add a transition or a term, or mark it as an ending");
    }
  }

  private void term(String place, Stage stage, Term term) {
    if (!stages.contains(term.then()) || term.then().equals(stage.id())) {
      whole.add(
          FaultKind.TERM_WITHOUT_FOLLOWING_STAGE,
          place,
          "its term is followed by `" + term.then() + "`, which is not another stage of `"
              + procedure.id() + "`: name the stage that follows");
    }
    term.anchor()
        .fact()
        .filter(fact -> whole.fact(place, fact))
        .flatMap(mechanism::fact)
        .ifPresent(fact -> {
          if (fact.kind() != FactKind.DATE) {
            whole.add(
                FaultKind.WRONG_KIND,
                place,
                "counts its term from `" + fact.id() + "`, which is no date: use a date fact");
          }
        });
    term.notBefore().ifPresent(condition -> whole.condition(place, condition, Optional.empty()));
    whole.cited(place + " term", term.citations());
  }

  private void transition(Transition transition) {
    String place = place(transition);
    boolean sound = transition.origins().stream()
            .filter(o -> !whole.known(place, "stage", o, stages))
            .count()
        == 0;
    sound &= whole.known(place, "event", transition.event(), whole.eventIds());
    transition.effect().target().ifPresent(to -> whole.known(place, "stage", to, stages));
    whole.condition(place, transition.condition(), mechanism.event(transition.event()));
    transition.establishes().forEach(e -> establishment(place, e));
    transition.retracts().forEach(fact -> whole.fact(place, fact));
    whole.cited(place, transition.citations());
    if (transition.inEveryInstance() && procedure.multiplicity() == Multiplicity.ONE) {
      whole.add(
          FaultKind.WRONG_KIND,
          place,
          "is for every instance, and `" + procedure.id()
              + "` has one: let the procedure run several times");
    }
    if (sound && transition.effect() instanceof Effect.Extension) {
      transition.origins().stream()
          .filter(o -> procedure.stage(o).flatMap(Stage::term).isEmpty())
          .forEach(o -> whole.add(
              FaultKind.EXTENSION_WITHOUT_TERM,
              place,
              "extends the term of `" + o + "`, which has none: give it one"));
    }
  }

  private void establishment(String place, Establishment establishment) {
    if (!whole.fact(place, establishment.fact())) {
      return;
    }
    FactType fact = mechanism.fact(establishment.fact()).orElseThrow();
    boolean fits = establishment.value().map(fact::admits).orElse(fact.kind() == FactKind.DATE);
    if (!fits) {
      whole.add(
          FaultKind.WRONG_KIND,
          place,
          "establishes `" + fact.id() + "` with a value that it cannot have: use one of its kind");
    }
  }

  private void reachable() {
    Set<StageId> reached = Reach.of(procedure);
    stages.stream()
        .filter(s -> !reached.contains(s))
        .forEach(s -> whole.add(
            FaultKind.UNREACHABLE_STAGE,
            place(s),
            "no way leads to it from `" + procedure.initial()
                + "`: add a transition or remove the stage"));
  }

  private void overlaps() {
    List<Transition> all = procedure.transitions();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        overlap(all.get(i), all.get(j));
      }
    }
  }

  private void overlap(Transition a, Transition b) {
    if (!a.event().equals(b.event())) {
      return;
    }
    Optional<StageId> shared =
        a.origins().stream().filter(b.origins()::contains).findFirst();
    Optional<EventType> event = mechanism.event(a.event());
    Condition both = Conditions.all(a.condition(), b.condition());
    boolean sound = ConditionParts.facts(both).stream()
        .allMatch(fact -> mechanism.fact(fact).isPresent());
    if (shared.isEmpty() || event.isEmpty() || !sound) {
      return;
    }
    if (new ConditionCheck(whole, mechanism, place(a)).possible(both, event)) {
      whole.add(
          FaultKind.OVERLAPPING_TRANSITIONS,
          place(a),
          "can be met together with `" + b.id() + "` on `" + a.event() + "` in `" + shared.get()
              + "`: make their conditions exclude each other");
    }
  }

  private String place(StageId stage) {
    return Place.of(procedure.id(), stage).text();
  }

  private String place(Transition transition) {
    return Place.of(procedure.id(), transition.id()).text();
  }
}
