package org.nrm.mechanism;

import java.util.List;
import java.util.function.UnaryOperator;
import org.nrm.vocabulary.FactType;
import org.nrm.vocabulary.Presumption;
import org.nrm.vocabulary.Words;

/** Compares rules by what they rule, whatever they cite. */
final class Uncited {
  private Uncited() {}

  static boolean same(Rules a, Rules b) {
    return words(a.words()).equals(words(b.words()))
        && same(a.procedures(), b.procedures(), Uncited::procedure)
        && same(a.duties(), b.duties(), Uncited::duty)
        && same(a.leadRules(), b.leadRules(), Uncited::lead)
        && a.readings().equals(b.readings());
  }

  private static <T> boolean same(List<T> a, List<T> b, UnaryOperator<T> uncited) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!a.get(i).equals(b.get(i)) && !uncited.apply(a.get(i)).equals(uncited.apply(b.get(i)))) {
        return false;
      }
    }
    return true;
  }

  static Words words(Words words) {
    return new Words.Builder()
        .from(words)
        .facts(words.facts().stream().map(Uncited::fact).toList())
        .build();
  }

  static FactType fact(FactType fact) {
    return fact.presumption().isEmpty()
        ? fact
        : new FactType.Builder()
            .from(fact)
            .presumption(fact.presumption().map(p -> Presumption.of(p.value(), List.of())))
            .build();
  }

  static Procedure procedure(Procedure procedure) {
    return new Procedure.Builder()
        .from(procedure)
        .stages(procedure.stages().stream().map(Uncited::stage).toList())
        .transitions(procedure.transitions().stream().map(Uncited::transition).toList())
        .build();
  }

  static Stage stage(Stage stage) {
    return new Stage.Builder()
        .from(stage)
        .citations(List.of())
        .term(stage
            .term()
            .map(t -> new Term.Builder().from(t).citations(List.of()).build()))
        .grants(stage.grants().stream()
            .map(g -> Grant.of(g.entitlement(), g.condition(), List.of()))
            .toList())
        .build();
  }

  static Transition transition(Transition transition) {
    return new Transition.Builder().from(transition).citations(List.of()).build();
  }

  static Duty duty(Duty duty) {
    return new Duty.Builder().from(duty).citations(List.of()).build();
  }

  static LeadRule lead(LeadRule rule) {
    return LeadRule.of(rule.id().value(), rule.condition(), rule.lead(), List.of());
  }
}
