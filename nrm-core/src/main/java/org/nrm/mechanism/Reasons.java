package org.nrm.mechanism;

import java.util.ArrayList;
import java.util.List;
import org.nrm.vocabulary.Citation;

/** Lets the reason of a change be the source of a rule that it adds, where the rule names none. */
final class Reasons {
  private Reasons() {}

  static List<Citation> and(List<Citation> own, List<Citation> because) {
    List<Citation> all = new ArrayList<>(own);
    because.stream().filter(c -> !own.contains(c)).forEach(all::add);
    return List.copyOf(all);
  }

  static Transition of(Transition transition, List<Citation> because) {
    return new Transition.Builder()
        .from(transition)
        .citations(own(transition.citations(), because))
        .build();
  }

  static Stage of(Stage stage, List<Citation> because) {
    List<Citation> own = own(stage.citations(), because);
    return new Stage.Builder()
        .from(stage)
        .citations(own)
        .term(stage.term().map(t -> of(t, own)))
        .grants(stage.grants().stream()
            .map(g -> Grant.of(g.entitlement(), g.condition(), own(g.citations(), own)))
            .toList())
        .build();
  }

  static Term of(Term term, List<Citation> because) {
    return new Term.Builder()
        .from(term)
        .citations(own(term.citations(), because))
        .build();
  }

  static Duty of(Duty duty, List<Citation> because) {
    return new Duty.Builder()
        .from(duty)
        .citations(own(duty.citations(), because))
        .build();
  }

  private static List<Citation> own(List<Citation> own, List<Citation> because) {
    return own.isEmpty() ? because : own;
  }
}
