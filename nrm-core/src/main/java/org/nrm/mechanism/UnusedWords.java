package org.nrm.mechanism;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionParts;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Id;

/** Finds words of a vocabulary that no rule uses; a fact that an event has to carry is used, since it is recorded. */
final class UnusedWords {
  private final ReferralMechanism mechanism;
  private final Set<Id> used = new HashSet<>();
  private final List<DefinitionFault> faults = new ArrayList<>();

  private UnusedWords(ReferralMechanism mechanism) {
    this.mechanism = mechanism;
  }

  static List<DefinitionFault> of(ReferralMechanism mechanism) {
    UnusedWords words = new UnusedWords(mechanism);
    mechanism.procedures().forEach(words::procedure);
    mechanism.duties().forEach(words::duty);
    mechanism.leadRules().forEach(rule -> {
      words.read(rule.condition());
      words.used.add(rule.lead());
    });
    words.events();
    words.report();
    return words.faults;
  }

  private void procedure(Procedure procedure) {
    for (Stage stage : procedure.stages()) {
      stage.meaning().ifPresent(used::add);
      stage.term().ifPresent(term -> {
        term.anchor().fact().ifPresent(used::add);
        term.notBefore().ifPresent(this::read);
      });
      stage.grants().forEach(grant -> {
        used.add(grant.entitlement());
        read(grant.condition());
      });
    }
    for (Transition transition : procedure.transitions()) {
      used.add(transition.event());
      read(transition.condition());
    }
  }

  private void duty(Duty duty) {
    used.add(duty.holder());
    used.add(duty.act());
    used.addAll(duty.onEvents());
    read(duty.condition());
  }

  private void events() {
    for (EventType event : mechanism.events()) {
      event.meaning().ifPresent(used::add);
      used.addAll(event.reportedBy());
      used.addAll(event.requiredFacts());
    }
    mechanism.facts().stream().map(FactType::establishedBy).forEach(used::addAll);
  }

  private void read(Condition condition) {
    used.addAll(ConditionParts.facts(condition));
  }

  private void report() {
    unused("role", mechanism.roles().stream().map(r -> r.id()));
    unused("fact", mechanism.facts().stream().map(f -> f.id()));
    unused("event", mechanism.events().stream().map(e -> e.id()));
    unused("entitlement", mechanism.entitlements().stream().map(e -> e.id()));
    unused("meaning", mechanism.meanings().stream().map(m -> m.id()));
  }

  private void unused(String sort, Stream<? extends Id> ids) {
    ids.filter(id -> !used.contains(id))
        .forEach(id -> faults.add(DefinitionFault.of(
            FaultKind.UNUSED_WORD,
            sort + " " + id,
            "no rule uses it: remove it, or the rule that should is missing")));
  }
}
