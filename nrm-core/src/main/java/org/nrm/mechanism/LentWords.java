package org.nrm.mechanism;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionParts;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Id;
import org.nrm.vocabulary.Role;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RoleKind;
import org.nrm.vocabulary.Words;

/** The words of a treaty that a mechanism needs for what is lent, bound and given, and does not have. */
final class LentWords {
  private final ReferralMechanism treaty;
  private final ReferralMechanism base;
  private final Set<Id> used = new HashSet<>();
  private final List<EventType> events = new ArrayList<>();
  private final Set<FactId> asked = new HashSet<>();
  private final Set<RoleId> askedOf = new HashSet<>();

  LentWords(ReferralMechanism treaty, ReferralMechanism base) {
    this.treaty = treaty;
    this.base = base;
  }

  void use(Procedure procedure) {
    procedure.stages().forEach(this::use);
    procedure.transitions().forEach(transition -> use(transition.condition()));
  }

  /** The procedure, setting no facts that no rule reads. */
  Procedure settingOnlyUsed(Procedure procedure) {
    return new Procedure.Builder()
        .from(procedure)
        .transitions(procedure.transitions().stream()
            .map(t -> new Transition.Builder()
                .from(t)
                .establishes(t.establishes().stream()
                    .filter(e -> used.contains(e.fact()))
                    .toList())
                .retracts(t.retracts().stream().filter(used::contains).toList())
                .build())
            .toList())
        .build();
  }

  private void use(Stage stage) {
    stage.meaning().ifPresent(used::add);
    stage.term().ifPresent(term -> {
      term.anchor().fact().ifPresent(used::add);
      term.notBefore().ifPresent(this::use);
    });
    stage.grants().forEach(grant -> use(grant.entitlement(), grant.condition()));
  }

  void use(Duty duty) {
    used.add(duty.holder());
    use(duty.condition());
  }

  void use(EventType event) {
    used.addAll(event.requiredFacts());
    used.addAll(event.reportedBy());
    event.meaning().ifPresent(used::add);
    events.add(event);
  }

  void use(EntitlementId entitlement, Condition when) {
    used.add(entitlement);
    use(when);
  }

  private void use(Condition condition) {
    used.addAll(ConditionParts.facts(condition));
  }

  /**
   * Lets an act of the base carry the facts of the treaty that a guard asks for. Those among its reporters who decide may
   * establish them, besides the roles of the treaty.
   */
  Stream<Change> carry(EventType act, Set<FactId> facts, Citation... because) {
    Set<FactId> more =
        facts.stream().filter(fact -> base.fact(fact).isEmpty()).collect(Collectors.toSet());
    used.addAll(more);
    asked.addAll(more);
    base.roles().stream()
        .filter(r -> r.kind() == RoleKind.DECIDES && act.reportedBy().contains(r.id()))
        .forEach(r -> askedOf.add(r.id()));
    EventType carrying =
        new EventType.Builder().from(act).addAllOptionalFacts(more).build();
    return more.isEmpty()
        ? Stream.of()
        : Stream.of(WordChange.addWords(Words.of().events(carrying), because));
  }

  /** The words, none of which the base has. */
  Words words() {
    List<FactType> facts = lent(treaty.facts(), base.facts(), FactType::id).stream()
        .map(this::fact)
        .toList();
    facts.forEach(f -> used.addAll(f.establishedBy()));
    return new Words.Builder()
        .roles(lent(treaty.roles(), base.roles(), Role::id))
        .facts(facts)
        .events(events.stream().map(this::carryingUsed).toList())
        .entitlements(lent(treaty.entitlements(), base.entitlements(), e -> e.id()))
        .meanings(lent(treaty.meanings(), base.meanings(), m -> m.id()))
        .build();
  }

  private FactType fact(FactType fact) {
    return asked.contains(fact.id())
        ? new FactType.Builder().from(fact).addAllEstablishedBy(askedOf).build()
        : fact;
  }

  private EventType carryingUsed(EventType event) {
    return new EventType.Builder()
        .from(event)
        .optionalFacts(event.optionalFacts().stream()
            .filter(f -> used.contains(f) || base.fact(f).isPresent())
            .toList())
        .build();
  }

  private <T> List<T> lent(List<T> from, List<T> own, Function<T, ? extends Id> id) {
    Set<Id> taken = own.stream().map(id).collect(Collectors.toSet());
    return from.stream()
        .filter(word -> used.contains(id.apply(word)) && !taken.contains(id.apply(word)))
        .toList();
  }
}
