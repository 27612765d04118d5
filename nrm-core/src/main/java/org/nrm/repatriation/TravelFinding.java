package org.nrm.repatriation;

import org.immutables.value.Value;
import org.nrm.mechanism.Modality;
import org.nrm.vocabulary.Citation;

/** A rule of travel that a plan does not keep. */
@Value.Immutable
public sealed interface TravelFinding permits ImmutableTravelFinding {
  /** {@return the rule} */
  TravelRule rule();

  /** {@return what is wrong with the plan and how to mend it, on one line} */
  String message();

  /** {@return whether the rule must or should be kept} */
  default Modality modality() {
    return rule().modality();
  }

  /** {@return where the rule comes from} */
  default Citation citation() {
    return rule().citation();
  }
}
