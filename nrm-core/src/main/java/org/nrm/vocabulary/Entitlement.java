package org.nrm.vocabulary;

import org.immutables.value.Value;

/** Something that a person may claim while a stage lasts: to stay, to work, to be assisted. */
@Value.Immutable
public sealed interface Entitlement permits ImmutableEntitlement {
  /** {@return the id} */
  EntitlementId id();

  /** {@return what may be claimed, in words} */
  String title();

  /**
   * Obtains an entitlement.
   *
   * @param id kebab-case
   * @param title what may be claimed
   * @return the entitlement
   */
  static Entitlement of(String id, String title) {
    return ImmutableEntitlement.of(EntitlementId.of(id), title);
  }
}
