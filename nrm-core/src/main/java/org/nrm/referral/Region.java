package org.nrm.referral;

import org.immutables.value.Value;
import org.nrm.vocabulary.RuleId;

/** A part of a country, coarse enough to lead nobody to a person: a province, not a place. Regions sort by their text. */
@Value.Immutable
public sealed interface Region extends Comparable<Region> permits ImmutableRegion {
  /** {@return the text, in kebab-case} */
  String id();

  /**
   * Obtains a region.
   *
   * @param id kebab-case
   * @return the region
   * @throws IllegalArgumentException if the text is not kebab-case
   */
  static Region of(String id) {
    return ImmutableRegion.of(RuleId.of(id).value());
  }

  @Override
  default int compareTo(Region other) {
    return id().compareTo(other.id());
  }
}
