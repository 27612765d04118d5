package org.nrm.repatriation;

import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;

/** Why a risk is rated as it is. */
@Value.Immutable
public sealed interface RiskReason permits ImmutableRiskReason {
  /** {@return the reason, in words} */
  String text();

  /** {@return where it comes from} */
  Citation citation();
}
