package org.nrm.mechanism;

import java.util.List;
import org.immutables.value.Value;

/** What a variant makes of a mechanism, and what was noticed on the way. */
@Value.Immutable
public sealed interface VariantResult permits ImmutableVariantResult {
  /** {@return the mechanism that results} */
  ReferralMechanism mechanism();

  /** {@return changes that alter nothing and readings that fit no more, in order} */
  List<VariantWarning> warnings();
}
