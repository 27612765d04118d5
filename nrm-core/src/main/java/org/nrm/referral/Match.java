package org.nrm.referral;

import java.util.List;
import org.immutables.value.Value;

/** A provider that can take the person, as far as is known. */
@Value.Immutable
public sealed interface Match permits ImmutableMatch {
  /** {@return its place in the ranking, counted from 1} */
  int rank();

  /** {@return the provider} */
  ServiceProvider provider();

  /** {@return the reasons for its place, one for each criterion, in the order in which they count} */
  List<MatchReason> reasons();

  /** {@return what has to be asked before it is known whether the provider takes the person, in words} */
  List<String> questions();
}
