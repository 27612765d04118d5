package org.nrm.mechanism;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionParts;
import org.nrm.condition.Satisfiability;
import org.nrm.vocabulary.Code;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactKind;
import org.nrm.vocabulary.FactScope;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.Nearest;
import org.nrm.vocabulary.Presumption;
import org.nrm.vocabulary.StageId;

/** Checks the conditions of one rule: that they name what is there, ask it what it can answer, and can be met. */
final class ConditionCheck {
  private final MechanismCheck whole;
  private final ReferralMechanism mechanism;
  private final String place;

  ConditionCheck(MechanismCheck whole, ReferralMechanism mechanism, String place) {
    this.whole = whole;
    this.mechanism = mechanism;
    this.place = place;
  }

  /** Checks a condition that is read on an event, or on no event in particular. */
  void check(Condition condition, Optional<EventType> event) {
    boolean sound = true;
    for (Condition part : ConditionParts.of(condition)) {
      sound &= part(part);
    }
    if (sound && !possible(condition, event)) {
      whole.add(
          FaultKind.IMPOSSIBLE_CONDITION,
          place,
          "no situation can meet its condition: relax it or remove the rule");
    }
  }

  boolean possible(Condition condition, Optional<EventType> event) {
    return Satisfiability.possible(
        condition,
        fact -> values(fact, event),
        id -> mechanism
            .procedure(id)
            .filter(p -> p.multiplicity() == Multiplicity.MANY)
            .isPresent());
  }

  private boolean part(Condition part) {
    if (part instanceof Condition.At at) {
      return stages(at);
    }
    Optional<FactId> id = ConditionParts.fact(part);
    if (id.isEmpty()) {
      return true;
    }
    if (!whole.fact(place, id.get())) {
      return false;
    }
    FactType fact = mechanism.fact(id.get()).orElseThrow();
    if (part instanceof Condition.AtLeast || part instanceof Condition.AtMost) {
      return kind(fact, FactKind.COUNT);
    }
    if (part instanceof Condition.Elapsed) {
      return kind(fact, FactKind.DATE);
    }
    return compared(part).stream().allMatch(value -> admitted(fact, value));
  }

  private boolean stages(Condition.At at) {
    if (!whole.known(place, "procedure", at.procedure(), whole.procedureIds())) {
      return false;
    }
    Procedure procedure = mechanism.procedure(at.procedure()).orElseThrow();
    Set<StageId> stages = procedure.stages().stream()
        .map(Stage::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
    return at.stages().stream()
            .filter(s -> !whole.known(place, "stage", s, stages))
            .count()
        == 0;
  }

  private boolean kind(FactType fact, FactKind kind) {
    if (fact.kind() == kind) {
      return true;
    }
    whole.add(
        FaultKind.WRONG_KIND,
        place,
        "asks of `" + fact.id() + "` what only a " + kind.name().toLowerCase(java.util.Locale.ROOT)
            + " can answer: use another fact or another question");
    return false;
  }

  private boolean admitted(FactType fact, FactValue value) {
    if (fact.admits(value)) {
      return true;
    }
    whole.add(
        FaultKind.WRONG_KIND,
        place,
        "`" + value.text() + "` is not a value of `" + fact.id() + "`" + mend(fact, value));
    return false;
  }

  private static String mend(FactType fact, FactValue value) {
    return switch (fact.kind()) {
      case FLAG -> ": write true or false";
      case CHOICE ->
        Nearest.hint(value.text(), fact.codes().stream().map(Code::id).toList());
      case COUNT -> ": write a whole number";
      case DATE -> ": write a day";
    };
  }

  private static Set<FactValue> compared(Condition part) {
    if (part instanceof Condition.Is is) {
      return Set.of(is.value());
    }
    return part instanceof Condition.In in ? in.values() : Set.of();
  }

  private Optional<Set<FactValue>> values(FactId id, Optional<EventType> event) {
    FactType fact = mechanism.fact(id).orElseThrow();
    if (fact.scope() == FactScope.EVENT && event.filter(e -> e.carries(id)).isEmpty()) {
      return fact.presumption().map(Presumption::value).map(Set::of);
    }
    return Optional.of(
        switch (fact.kind()) {
          case FLAG -> Set.of(FactValue.of(true), FactValue.of(false));
          case CHOICE ->
            fact.codes().stream().map(c -> FactValue.of(c.id())).collect(Collectors.toSet());
          case COUNT, DATE -> Set.of();
        });
  }
}
