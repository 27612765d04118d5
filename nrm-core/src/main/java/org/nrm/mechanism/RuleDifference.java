package org.nrm.mechanism;

import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** A rule that only one of two mechanisms has, or that they say otherwise. */
@Value.Immutable
public sealed interface RuleDifference permits ImmutableRuleDifference {
  /** {@return what sort of thing it is} */
  RuleSort sort();

  /** {@return its id, within its procedure as {@code residence/reflection}; that of the mechanism for the whole} */
  String place();

  /** {@return what became of it} */
  DifferenceKind kind();

  /** {@return the parts that differ; of a rule that one mechanism lacks, all that it says} */
  List<PartDifference> parts();

  /** {@return whether it alters what the mechanism decides, and with it the fingerprint} */
  default boolean decides() {
    return kind() == DifferenceKind.CHANGED
        ? parts().stream().anyMatch(p -> p.aspect() == PartAspect.RULE)
        : sort().decides();
  }

  /**
   * The parts of one aspect.
   *
   * @param aspect which
   * @return those parts, in order
   */
  default List<PartDifference> parts(PartAspect aspect) {
    return parts().stream().filter(p -> p.aspect() == aspect).toList();
  }

  /** {@return the rule and what became of it, with what a changed one says before and after, on one line} */
  default String text() {
    String head = sort().word() + " `" + place() + "` "
        + (kind() == DifferenceKind.CHANGED ? "changed" : "was " + kind().word());
    List<PartDifference> told = decides() ? parts(PartAspect.RULE) : parts();
    return kind() == DifferenceKind.CHANGED
        ? told.stream().map(PartDifference::text).collect(Collectors.joining(", ", head + ": ", ""))
        : head;
  }
}
