package org.nrm.json.diagram;

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

/** Says the rules of a procedure in words, as tables and drawings show them. */
public final class RuleWords {
  private final Names names;
  private final Procedure procedure;

  /**
   * Says the rules of one procedure.
   *
   * @param names how things are called
   * @param procedure the procedure
   */
  public RuleWords(Names names, Procedure procedure) {
    this.names = names;
    this.procedure = procedure;
  }

  /**
   * Names a stage.
   *
   * @param id the stage
   * @return its id or title
   */
  public String stage(StageId id) {
    return names.stage(procedure, id);
  }

  /**
   * Names the event of a transition.
   *
   * @param transition the transition
   * @return the event's id or title
   */
  public String event(Transition transition) {
    return names.event(transition.event());
  }

  /**
   * Names the stages that a transition leads out of.
   *
   * @param transition the transition
   * @return their ids or titles, with commas between
   */
  public String origins(Transition transition) {
    return transition.origins().stream().map(this::stage).collect(Collectors.joining(", "));
  }

  /**
   * Says a guard.
   *
   * @param condition the condition
   * @return the condition in words; empty if it always holds
   */
  public static String guard(Condition condition) {
    return condition instanceof Condition.Always ? "" : ConditionText.of(condition);
  }

  /**
   * Says how binding a transition is.
   *
   * @param modality the modality
   * @return {@code must}, {@code should} or {@code may}
   */
  public static String modality(Modality modality) {
    return modality.name().toLowerCase(Locale.ROOT);
  }

  /**
   * Says what a transition does: to which stage, or by how much the term is extended, and the facts it leaves.
   *
   * @param transition the transition
   * @return its effects, with semicolons between; the first is where it leads
   */
  public String effect(Transition transition) {
    List<String> parts = new ArrayList<>();
    String each = transition.inEveryInstance() ? "every instance " : "";
    parts.add(each + place(transition.effect()) + limit(transition));
    transition.establishes().forEach(e -> parts.add(establishes(e)));
    transition.retracts().forEach(f -> parts.add("retracts " + f));
    return String.join("; ", parts);
  }

  /**
   * Says what a transition leaves besides the stage that it leads to.
   *
   * @param transition the transition
   * @return facts that it establishes or retracts, or how it extends the term; empty if it only leads to a stage
   */
  public String left(Transition transition) {
    String effect = effect(transition);
    if (transition.effect().target().isEmpty()) {
      return effect;
    }
    int semicolon = effect.indexOf("; ");
    return semicolon < 0 ? "" : effect.substring(semicolon + 2);
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

  /**
   * Says a term with its anchor and what follows, to come after the name of its stage.
   *
   * @param term the term
   * @return for example {@code lasts 45 days from entry, then lapsed}
   */
  public String term(Term term) {
    String lasts = isDay(term) ? "lasts through " : "lasts " + term.length().words() + " from ";
    return lasts + bounds(term) + ", then " + stage(term.then());
  }

  /**
   * Says when a term has run out, for the arrow that leads out of its stage.
   *
   * @param term the term
   * @return for example {@code after 45 days from entry}
   */
  public static String after(Term term) {
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

  /**
   * Says an entitlement of a stage.
   *
   * @param grant the grant
   * @return for example {@code schooling when child}
   */
  public String grant(Grant grant) {
    String guard = guard(grant.condition());
    return names.entitlement(grant.entitlement()) + (guard.isEmpty() ? "" : " when " + guard);
  }

  /**
   * Says all entitlements of a stage.
   *
   * @param stage the stage
   * @return the entitlements, with commas between; empty if it gives none
   */
  public String grants(Stage stage) {
    return stage.grants().stream().map(this::grant).collect(Collectors.joining(", "));
  }

  /**
   * Says who has to do what, on which occasion, by when.
   *
   * @param duty the duty
   * @return the duty in words
   */
  public String duty(Duty duty) {
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

  /**
   * Names a stage with its title.
   *
   * @param stage the stage
   * @return its id and title, or the title alone where names are titles
   */
  public String heading(Stage stage) {
    return names.titles() ? stage.title() : stage.id() + ": " + stage.title();
  }
}
