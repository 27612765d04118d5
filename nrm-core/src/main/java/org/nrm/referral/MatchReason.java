package org.nrm.referral;

import org.immutables.value.Value;

/** Why a provider stands where it stands in a ranking, by one criterion. */
@Value.Immutable
public sealed interface MatchReason permits ImmutableMatchReason {
  /** {@return what it is compared by} */
  Criterion criterion();

  /** {@return how well it does; more is better} */
  int score();

  /** {@return why, in words, on one line} */
  String text();
}
