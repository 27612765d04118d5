package org.nrm.mechanism;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How the texts of two mechanisms differ, rule by rule: what was added, removed or changed, and in which part. Rules with the
 * same id correspond. The ids of the mechanisms themselves are not compared.
 *
 * <pre>{@code
 * TextDifference.between(belgium2007, belgium2017).decisive().forEach(rule -> print(rule.text()));
 * }</pre>
 */
@Value.Immutable
public sealed interface TextDifference permits ImmutableTextDifference {
  /** {@return the mechanism that is compared} */
  ReferralMechanism before();

  /** {@return the mechanism with which it is compared} */
  ReferralMechanism after();

  /** {@return the rules that differ, by sort, those of each sort in the order of the mechanism that has them} */
  List<RuleDifference> rules();

  /** {@return those that alter what the mechanism decides; none exactly if the fingerprints are equal} */
  default List<RuleDifference> decisive() {
    return rules().stream().filter(RuleDifference::decides).toList();
  }

  /**
   * Compares two mechanisms.
   *
   * @param before the one
   * @param after the other
   * @return how the other differs from the one
   */
  static TextDifference between(ReferralMechanism before, ReferralMechanism after) {
    Map<RuleName, List<RulePart>> first = RuleList.of(before);
    Map<RuleName, List<RulePart>> second = RuleList.of(after);
    Set<RuleName> names = new LinkedHashSet<>(first.keySet());
    names.addAll(second.keySet());
    List<RuleDifference> rules = new ArrayList<>();
    for (RuleName name : names.stream().sorted(RuleName.BY_SORT).toList()) {
      List<PartDifference> parts =
          parts(first.getOrDefault(name, List.of()), second.getOrDefault(name, List.of()));
      if (!first.containsKey(name) || !second.containsKey(name)) {
        DifferenceKind kind =
            first.containsKey(name) ? DifferenceKind.REMOVED : DifferenceKind.ADDED;
        rules.add(ImmutableRuleDifference.of(name.sort(), name.place(), kind, parts));
      } else if (!parts.isEmpty()) {
        String place = name.sort() == RuleSort.MECHANISM ? after.id().value() : name.place();
        rules.add(ImmutableRuleDifference.of(name.sort(), place, DifferenceKind.CHANGED, parts));
      }
    }
    return ImmutableTextDifference.of(before, after, rules);
  }

  private static List<PartDifference> parts(List<RulePart> before, List<RulePart> after) {
    Map<String, RulePart> second = new LinkedHashMap<>();
    after.forEach(part -> second.put(part.name(), part));
    List<PartDifference> parts = new ArrayList<>();
    for (RulePart was : before) {
      RulePart is = second.remove(was.name());
      if (is == null) {
        parts.add(part(was, Optional.of(was.text()), Optional.empty()));
      } else {
        differing(was, is).ifPresent(parts::add);
      }
    }
    second.values().forEach(is -> parts.add(part(is, Optional.empty(), Optional.of(is.text()))));
    return parts;
  }

  private static Optional<PartDifference> differing(RulePart was, RulePart is) {
    if (was.order().isPresent() && is.order().isPresent()) {
      List<String> before = kept(was.order().get(), is.order().get());
      List<String> after = kept(is.order().get(), was.order().get());
      return before.equals(after)
          ? Optional.empty()
          : Optional.of(part(
              was, Optional.of(String.join(", ", before)), Optional.of(String.join(", ", after))));
    }
    if (was.exact().equals(is.exact())) {
      return Optional.empty();
    }
    boolean told = !was.text().equals(is.text());
    return Optional.of(part(
        was,
        Optional.of(told ? was.text() : was.exact()),
        Optional.of(told ? is.text() : is.exact())));
  }

  private static List<String> kept(List<String> names, List<String> others) {
    return names.stream().filter(others::contains).toList();
  }

  private static PartDifference part(
      RulePart part, Optional<String> before, Optional<String> after) {
    return ImmutablePartDifference.of(part.name(), part.aspect(), before, after);
  }
}
