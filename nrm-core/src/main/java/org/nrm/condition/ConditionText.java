package org.nrm.condition;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.nrm.vocabulary.FactValue;

/** Writes a condition on one line, with the ids of its facts and stages, the same for the same condition. */
public final class ConditionText implements Condition.Cases<String> {
  private final boolean wanted;

  private ConditionText(boolean wanted) {
    this.wanted = wanted;
  }

  /**
   * Writes a condition.
   *
   * @param condition the condition
   * @return for example {@code accompanied, not holds-title, ground = contact-resumed or public-order}
   */
  public static String of(Condition condition) {
    return of(condition, true);
  }

  /**
   * Writes a condition or its opposite.
   *
   * @param condition the condition
   * @param wanted whether it must hold; false if it must not
   * @return the text
   */
  public static String of(Condition condition, boolean wanted) {
    return condition.fold(new ConditionText(wanted));
  }

  @Override
  public String always(Condition.Always condition) {
    return wanted ? "always" : "never";
  }

  @Override
  public String allOf(Condition.AllOf condition) {
    return wanted ? joined(condition.parts(), ", ") : "not (" + of(condition) + ")";
  }

  @Override
  public String anyOf(Condition.AnyOf condition) {
    String parts = condition.parts().stream()
        .map(part -> part instanceof Condition.AllOf all
            ? "(" + joined(all.parts(), " and ") + ")"
            : of(part))
        .collect(Collectors.joining(" or "));
    return (wanted ? "" : "not ") + "(" + parts + ")";
  }

  @Override
  public String not(Condition.Not condition) {
    return of(condition.part(), !wanted);
  }

  @Override
  public String is(Condition.Is condition) {
    if (condition.value() instanceof FactValue.Flag flag) {
      return (flag.value() == wanted ? "" : "not ") + condition.fact();
    }
    return condition.fact()
        + (wanted ? " = " : " other than ")
        + condition.value().text();
  }

  @Override
  public String in(Condition.In condition) {
    return condition.fact()
        + (wanted ? " = " : " other than ")
        + condition.values().stream().map(FactValue::text).collect(Collectors.joining(" or "));
  }

  @Override
  public String atLeast(Condition.AtLeast condition) {
    return condition.fact() + (wanted ? " at least " : " below ") + condition.least();
  }

  @Override
  public String atMost(Condition.AtMost condition) {
    return condition.fact() + (wanted ? " at most " : " above ") + condition.most();
  }

  @Override
  public String known(Condition.Known condition) {
    return condition.fact() + (wanted ? " known" : " not known");
  }

  @Override
  public String elapsed(Condition.Elapsed condition) {
    String start = condition.anchor().words();
    if (condition.length().period().isZero()) {
      return (wanted ? "not before " : "before ")
          + (condition.over() ? "the day after " : "")
          + start;
    }
    String length = condition.length().words();
    if (condition.over()) {
      return wanted
          ? "more than " + length + " after " + start
          : "within " + length + " of " + start;
    }
    return (wanted ? "" : "less than ") + length + " after " + start;
  }

  @Override
  public String at(Condition.At condition) {
    return condition.procedure()
        + (condition.every() ? " all" : "")
        + (wanted ? " at " : " not at ")
        + either(condition.stages());
  }

  private static String either(Collection<?> ids) {
    return ids.stream().map(Object::toString).collect(Collectors.joining(" or "));
  }

  private static String joined(List<Condition> parts, String separator) {
    return parts.stream().map(ConditionText::of).collect(Collectors.joining(separator));
  }
}
