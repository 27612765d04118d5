package org.nrm.mechanism;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionText;
import org.nrm.vocabulary.Citation;

/** Collects the parts of a rule; what a rule does not say is no part. */
final class RuleParts {
  private final List<RulePart> parts = new ArrayList<>();

  List<RulePart> all() {
    return parts;
  }

  RuleParts title(String text) {
    return add("title", PartAspect.WORDING, text, text);
  }

  RuleParts titles(String name, List<String> titles) {
    String text = String.join(", ", titles);
    return titles.isEmpty() ? this : add(name, PartAspect.WORDING, text, text);
  }

  RuleParts rule(String name, Object value) {
    return add(name, PartAspect.RULE, value.toString(), value.toString());
  }

  RuleParts rule(String name, Optional<?> value) {
    value.ifPresent(v -> rule(name, v));
    return this;
  }

  RuleParts rule(String name, String exact, String text) {
    return add(name, PartAspect.RULE, exact, text);
  }

  /** A mark that a rule has or has not. */
  RuleParts ruleIf(String name, boolean holds) {
    return holds ? rule(name, "yes") : this;
  }

  /** Ids whose order says nothing. */
  RuleParts set(String name, Collection<?> ids) {
    return listed(name, ids.stream().map(Object::toString).sorted().toList());
  }

  /** Things whose order counts. */
  RuleParts listed(String name, List<String> things) {
    return things.isEmpty() ? this : rule(name, String.join(", ", things));
  }

  RuleParts condition(String name, Condition condition) {
    return condition instanceof Condition.Always
        ? this
        : rule(name, CanonicalText.of(condition), ConditionText.of(condition));
  }

  /** The order of things that are rules of their own; what only one mechanism has does not count as order. */
  RuleParts order(String name, List<?> ids) {
    List<String> names = ids.stream().map(Object::toString).toList();
    parts.add(new RulePart(name, PartAspect.RULE, "", "", Optional.of(names)));
    return this;
  }

  RuleParts source(String name, Optional<?> value) {
    value.ifPresent(v -> add(name, PartAspect.SOURCE, v.toString(), v.toString()));
    return this;
  }

  RuleParts citations(String name, List<Citation> citations) {
    return citations.isEmpty()
        ? this
        : add(
            name,
            PartAspect.SOURCE,
            citations.toString(),
            citations.stream().map(Citation::text).distinct().collect(Collectors.joining("; ")));
  }

  private RuleParts add(String name, PartAspect aspect, String exact, String text) {
    parts.add(new RulePart(unused(name), aspect, exact, text, Optional.empty()));
    return this;
  }

  /** Says which of several parts of one name it is, as where a stage gives one entitlement on two conditions. */
  private String unused(String name) {
    long before = parts.stream()
        .filter(p -> p.name().equals(name) || p.name().startsWith(name + " ("))
        .count();
    return before == 0 ? name : name + " (" + (before + 1) + ")";
  }
}
