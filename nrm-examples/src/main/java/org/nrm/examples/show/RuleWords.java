package org.nrm.examples.show;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionText;
import org.nrm.mechanism.Counting;
import org.nrm.mechanism.Duty;
import org.nrm.mechanism.Effect;
import org.nrm.mechanism.Establishment;
import org.nrm.mechanism.Grant;
import org.nrm.mechanism.Modality;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Term;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.StageId;

/** Says the rules of a procedure in words. */
final class RuleWords {
  private final Names names;
  private final Procedure procedure;

  RuleWords(Names names, Procedure procedure) {
    this.names = names;
    this.procedure = procedure;
  }

  String stage(StageId id) {
    return names.stage(procedure, id);
  }

  String event(Transition transition) {
    return names.event(transition.event());
  }

  String origins(Transition transition) {
    return transition.origins().stream().map(this::stage).collect(Collectors.joining(", "));
  }

  /** The guard; empty if there is none. */
  static String guard(Condition condition) {
    return condition instanceof Condition.Always ? "" : ConditionText.of(condition);
  }

  static String modality(Modality modality) {
    return modality.name().toLowerCase(Locale.ROOT);
  }

  /** What a transition does: to which stage, or by how much the term is extended, and the facts it leaves. */
  String effect(Transition transition) {
    List<String> parts = new ArrayList<>();
    String each = transition.inEveryInstance() ? "every instance " : "";
    parts.add(each + place(transition.effect()) + limit(transition));
    transition.establishes().forEach(e -> parts.add(establishes(e)));
    transition.retracts().forEach(f -> parts.add("retracts " + f));
    return String.join("; ", parts);
  }

  private String place(Effect effect) {
    if (effect instanceof Effect.Extension extension) {
      return "extends by " + extension.by().words()
          + extension.cap().map(cap -> ", up to " + cap.words() + " from entry").orElse("");
    }
    return effect.target().map(to -> "to " + stage(to)).orElse("stays");
  }

  private static String limit(Transition transition) {
    if (transition.limit().isEmpty()) {
      return "";
    }
    int times = transition.limit().getAsInt();
    return times == 1 ? ", once" : ", at most " + times + " times";
  }

  private static String establishes(Establishment establishment) {
    if (establishment.value().isEmpty()) {
      return "dates " + establishment.fact();
    }
    FactValue value = establishment.value().get();
    return value.fold(
        yes -> (yes ? "establishes " : "denies ") + establishment.fact(),
        code -> "establishes " + establishment.fact() + " = " + code,
        count -> "establishes " + establishment.fact() + " = " + count,
        day -> "establishes " + establishment.fact() + " = " + day);
  }

  /** A term with its anchor and what follows, to come after the name of its stage. */
  String term(Term term) {
    String lasts = isDay(term) ? "lasts through " : "lasts " + term.length().words() + " from ";
    return lasts + bounds(term) + ", then " + stage(term.then());
  }

  /** When a term has run out, for the arrow that leads out of its stage. */
  static String after(Term term) {
    return (isDay(term) ? "after " : "after " + term.length().words() + " from ") + bounds(term);
  }

  /** Whether the day that the term is counted from is its last. */
  private static boolean isDay(Term term) {
    return term.length().period().isZero();
  }

  private static String bounds(Term term) {
    return term.anchor().words()
        + (term.counting() == Counting.FIRST_DAY_INCLUDED ? ", the first day included" : "")
        + term.notBefore()
            .map(c -> ", not ending before: " + ConditionText.of(c))
            .orElse("");
  }

  String grant(Grant grant) {
    String guard = guard(grant.condition());
    return names.entitlement(grant.entitlement()) + (guard.isEmpty() ? "" : " when " + guard);
  }

  String grants(Stage stage) {
    return stage.grants().stream().map(this::grant).collect(Collectors.joining(", "));
  }

  /** Who has to do what, on which occasion, by when. */
  String duty(Duty duty) {
    return names.role(duty.holder()) + " must, " + occasion(duty) + time(duty) + ": " + duty.title()
        + "; met by " + names.event(duty.act()) + during(duty);
  }

  private static String time(Duty duty) {
    if (duty.beforeExpiry()) {
      return ", before the term runs out";
    }
    return duty.within()
        .map(l -> l.period().isZero() ? ", at once" : ", within " + l.words())
        .orElse("");
  }

  private String occasion(Duty duty) {
    List<String> occasions = new ArrayList<>();
    duty.onEntering().forEach(s -> occasions.add("on entering " + stage(s)));
    duty.onEvents().forEach(e -> occasions.add("on " + names.event(e)));
    String guard = guard(duty.condition());
    return String.join(" or ", occasions) + (guard.isEmpty() ? "" : " when " + guard);
  }

  private String during(Duty duty) {
    return duty.during().isEmpty()
        ? ""
        : "; ceases outside "
            + duty.during().stream().map(this::stage).collect(Collectors.joining(", "));
  }

  /** The id and title of a stage, or the title alone where names are titles. */
  String heading(Stage stage) {
    return names.titles() ? stage.title() : stage.id() + ": " + stage.title();
  }
}
