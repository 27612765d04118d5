package org.nrm.referral;

import org.immutables.value.Value;
import org.nrm.vocabulary.RuleId;

/** A group of persons whom providers serve or do not serve, as {@code families} or {@code labour-exploitation}. */
@Value.Immutable
public sealed interface TargetGroup extends Comparable<TargetGroup> permits ImmutableTargetGroup {
  /** {@return the text, in kebab-case} */
  String id();

  /**
   * Obtains a group.
   *
   * @param id kebab-case
   * @return the group
   * @throws IllegalArgumentException if the text is not kebab-case
   */
  static TargetGroup of(String id) {
    return ImmutableTargetGroup.of(RuleId.of(id).value());
  }

  @Override
  default int compareTo(TargetGroup other) {
    return id().compareTo(other.id());
  }
}
