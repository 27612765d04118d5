package org.nrm.mechanism;

import java.util.List;
import org.immutables.value.Value;

/** What layers make of a mechanism, and what was noticed on the way. */
@Value.Immutable
public sealed interface LayersResult permits ImmutableLayersResult {
  /** {@return the mechanism that results} */
  ReferralMechanism mechanism();

  /** {@return changes that alter nothing and readings that fit no more, the lowest layer first} */
  List<VariantWarning> warnings();

  /** {@return the pairs of layers that would give something else in the other order} */
  List<OrderDifference> orders();
}
