package org.nrm.mechanism;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.nrm.condition.Anchor;
import org.nrm.condition.Condition;
import org.nrm.vocabulary.FactValue;

/** Writes conditions so that different ones never give the same text. */
final class CanonicalText implements Condition.Cases<String> {
  private static final CanonicalText INSTANCE = new CanonicalText();

  private CanonicalText() {}

  static String of(Condition condition) {
    return condition.fold(INSTANCE);
  }

  static String of(Anchor anchor) {
    return anchor.toString();
  }

  @Override
  public String always(Condition.Always condition) {
    return "always()";
  }

  @Override
  public String allOf(Condition.AllOf condition) {
    return "all" + parts(condition.parts());
  }

  @Override
  public String anyOf(Condition.AnyOf condition) {
    return "any" + parts(condition.parts());
  }

  @Override
  public String not(Condition.Not condition) {
    return "not" + parts(List.of(condition.part()));
  }

  @Override
  public String is(Condition.Is condition) {
    return "is(" + condition.fact() + "," + of(condition.value()) + ")";
  }

  @Override
  public String in(Condition.In condition) {
    return "in("
        + condition.fact()
        + ","
        + sorted(condition.values().stream().map(CanonicalText::of).toList())
        + ")";
  }

  @Override
  public String atLeast(Condition.AtLeast condition) {
    return "at-least(" + condition.fact() + "," + condition.least() + ")";
  }

  @Override
  public String atMost(Condition.AtMost condition) {
    return "at-most(" + condition.fact() + "," + condition.most() + ")";
  }

  @Override
  public String known(Condition.Known condition) {
    return "known(" + condition.fact() + ")";
  }

  @Override
  public String elapsed(Condition.Elapsed condition) {
    return "elapsed("
        + condition.length().text()
        + ","
        + of(condition.anchor())
        + ","
        + condition.over()
        + ")";
  }

  @Override
  public String at(Condition.At condition) {
    return "at("
        + condition.procedure()
        + ","
        + sorted(condition.stages())
        + ","
        + condition.every()
        + ")";
  }

  private static String of(FactValue value) {
    return value.kind() + ":" + value.text();
  }

  private static String parts(List<Condition> parts) {
    return parts.stream().map(CanonicalText::of).collect(Collectors.joining(",", "(", ")"));
  }

  private static String sorted(Collection<?> things) {
    return things.stream()
        .map(Object::toString)
        .sorted()
        .collect(Collectors.joining(",", "{", "}"));
  }
}
