package org.nrm.mechanism;

import java.util.List;
import org.immutables.value.Value;
import org.nrm.condition.Condition;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EntitlementId;

/** An entitlement that a stage gives while its condition is met. */
@Value.Immutable
public sealed interface Grant permits ImmutableGrant {
  /** {@return what may be claimed} */
  EntitlementId entitlement();

  /** {@return when, while the stage lasts} */
  Condition condition();

  /** {@return where it comes from} */
  List<Citation> citations();

  /**
   * Obtains a grant.
   *
   * @param entitlement what may be claimed
   * @param condition when
   * @param citations where it comes from
   * @return the grant
   */
  static Grant of(EntitlementId entitlement, Condition condition, List<Citation> citations) {
    return ImmutableGrant.of(entitlement, condition, citations);
  }
}
