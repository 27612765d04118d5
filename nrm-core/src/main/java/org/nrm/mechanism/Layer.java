package org.nrm.mechanism;

import org.nrm.vocabulary.MechanismId;

/** What can be laid over a mechanism to make another of it: a variant, or a treaty. */
public sealed interface Layer permits Variant, Overlay {
  /** {@return the id of the variant, or of the treaty} */
  MechanismId id();

  /** {@return its title} */
  String title();

  /**
   * Lays it over a mechanism.
   *
   * @param base the mechanism, which stays as it is
   * @return a full mechanism with a fingerprint of its own, and what was noticed
   * @throws IllegalArgumentException if it does not fit the mechanism at all
   * @throws DefinitionException if a change names something that is not there, or the result is not well defined
   */
  VariantResult laidOver(ReferralMechanism base);
}
