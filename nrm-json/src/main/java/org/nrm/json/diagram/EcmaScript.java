package org.nrm.json.diagram;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.condition.Length;
import org.nrm.mechanism.Counting;
import org.nrm.mechanism.Term;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.StageId;

/**
 * Writes conditions as ECMAScript that is true where the condition is met. A fact that is not established is {@code null}; what
 * it leaves open is neither met nor not met, so that a condition and its opposite are two expressions and not one and its
 * negation.
 */
final class EcmaScript implements Condition.Cases<String> {
  private final ScxmlNames names;
  private final String today;
  private final String since;
  private final boolean wanted;

  private EcmaScript(ScxmlNames names, String today, String since, boolean wanted) {
    this.names = names;
    this.today = today;
    this.since = since;
    this.wanted = wanted;
  }

  /** For rules that are judged today, in a stage that was entered on a day. */
  static EcmaScript judging(ScxmlNames names, String today, String since) {
    return new EcmaScript(names, today, since, true);
  }

  /** What is true where the condition is met. */
  String met(Condition condition) {
    return condition.fold(this);
  }

  /** What is true where the condition is not met, which is not so where it is open. */
  private EcmaScript opposite() {
    return new EcmaScript(names, today, since, !wanted);
  }

  /** The last day of a term by its rule; null while the day that it is counted from is not known. */
  String lastDay(Term term) {
    String last = lastDay(anchor(term.anchor()), term.length());
    return term.counting() == Counting.FIRST_DAY_INCLUDED ? "previous(" + last + ")" : last;
  }

  static String lastDay(String day, Length length) {
    return "lastDay(" + day + ", '" + length.text() + "')";
  }

  /** A fact's value. */
  static String literal(FactValue value) {
    return value.fold(
        flag -> Boolean.toString(flag),
        code -> "'" + code + "'",
        count -> Integer.toString(count),
        day -> "'" + day + "'");
  }

  @Override
  public String always(Condition.Always condition) {
    return Boolean.toString(wanted);
  }

  @Override
  public String allOf(Condition.AllOf condition) {
    return joined(said(condition.parts()), wanted);
  }

  @Override
  public String anyOf(Condition.AnyOf condition) {
    return joined(said(condition.parts()), !wanted);
  }

  private List<String> said(List<Condition> parts) {
    return parts.stream().map(part -> part.fold(this)).toList();
  }

  private static String joined(List<String> parts, boolean all) {
    if (parts.isEmpty()) {
      return Boolean.toString(all);
    }
    return parts.size() == 1
        ? parts.get(0)
        : parts.stream()
            .map(part -> enclosed(part, all))
            .collect(Collectors.joining(all ? " && " : " || "));
  }

  /** Brackets where the other sign would bind otherwise than a reader may think. */
  private static String enclosed(String part, boolean all) {
    return part.contains(all ? " || " : " && ") ? "(" + part + ")" : part;
  }

  @Override
  public String not(Condition.Not condition) {
    return condition.part().fold(opposite());
  }

  @Override
  public String is(Condition.Is condition) {
    String fact = names.fact(condition.fact());
    if (condition.value() instanceof FactValue.Flag flag) {
      return fact + " == " + (flag.value() == wanted);
    }
    return oneOf(fact, List.of(condition.value()));
  }

  @Override
  public String in(Condition.In condition) {
    return oneOf(names.fact(condition.fact()), condition.values());
  }

  private String oneOf(String fact, Collection<FactValue> values) {
    List<String> parts = new ArrayList<>();
    if (!wanted) {
      parts.add(fact + " != null");
    }
    values.forEach(value -> parts.add(fact + (wanted ? " == " : " != ") + literal(value)));
    return joined(parts, !wanted);
  }

  @Override
  public String atLeast(Condition.AtLeast condition) {
    return number(names.fact(condition.fact()), wanted ? " >= " : " < ", condition.least());
  }

  @Override
  public String atMost(Condition.AtMost condition) {
    return number(names.fact(condition.fact()), wanted ? " <= " : " > ", condition.most());
  }

  private static String number(String fact, String sign, int number) {
    return fact + " != null && " + fact + sign + number;
  }

  @Override
  public String known(Condition.Known condition) {
    return names.fact(condition.fact()) + (wanted ? " != null" : " == null");
  }

  @Override
  public String elapsed(Condition.Elapsed condition) {
    String day = lastDay(anchor(condition.anchor()), condition.length());
    return (wanted ? "reached(" : "before(") + today + ", "
        + (condition.over() ? "next(" + day + ")" : day)
        + ")";
  }

  @Override
  public String at(Condition.At condition) {
    List<String> stages = new ArrayList<>();
    for (StageId stage : condition.stages()) {
      stages.add("In('" + ScxmlNames.state(condition.procedure(), stage) + "')");
    }
    if (condition.every() && names.isMany(condition.procedure())) {
      stages.add("In('" + ScxmlNames.none(condition.procedure()) + "')");
    }
    String any = joined(stages, false);
    return wanted ? any : "!(" + any + ")";
  }

  /** The day that a length of time is counted from. */
  private String anchor(Anchor anchor) {
    if (anchor instanceof Anchor.EntryOrLater) {
      return "latest(" + since + ", " + names.fact(anchor.fact().orElseThrow()) + ")";
    }
    if (anchor instanceof Anchor.CalendarDay day) {
      return "'" + day.date() + "'";
    }
    return anchor.fact().map(names::fact).orElse(since);
  }
}
