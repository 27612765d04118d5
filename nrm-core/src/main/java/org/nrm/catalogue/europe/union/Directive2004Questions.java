package org.nrm.catalogue.europe.union;

import static org.nrm.catalogue.europe.union.Directive2004Words.*;
import static org.nrm.catalogue.europe.union.UnionSources.permit;
import static org.nrm.condition.Conditions.*;
import static org.nrm.mechanism.ConditionChange.require;

import java.util.List;
import org.nrm.mechanism.Modality;
import org.nrm.mechanism.ModalityChange;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.Reading;

/** What Directive 2004/81/EC leaves open or to the states, with the answers that {@code eu-2004-81} does not take. */
final class Directive2004Questions {
  private Directive2004Questions() {}

  // spotless:off
  /** The questions, in the order of the provisions. */
  static Reading[] all2004() {
    return new Reading[] {
      Reading.of("programme", "does the state ask for participation in a programme?", "not-asked", "the state asks for none", permit("art. 12(2)"))
          .or("asked", "permits are issued and renewed for those who take part alone", Directive2004Readings.PROGRAMME_REQUIRED),
      Reading.of("minors", "does the state apply the directive to minors?", "adults", "the period is for adults", permit("art. 3(3)"))
          .or("included", "minors are included", Directive2004Readings.MINORS_INCLUDED),
      Reading.of("issue", "must the permit be issued where the conditions are met?", "may", "it can be issued only then; that it must be is not said", permit("art. 8(2)"))
          .or("must", "it must be issued", source -> List.of(ModalityChange.setModality(Place.parse("residence/permit-issued"), Modality.MUST, source))),
      Reading.of("order-in-the-period", "can an order to leave be issued during the period?", "issued-not-enforced", "it can; what is forbidden is to enforce it", permit("art. 6(2)"))
          .or("not-issued", "no order may be issued either", source -> List.of(require(Place.parse("presence/present-to-ordered-to-leave"), not(at(RESIDENCE, REFLECTION)), source))),
      Reading.of("transfer-decision", "can a transfer be decided during the period?", "decided-not-carried-out", "it can be decided and prepared, and not be carried out", permit("art. 6(2)"))
          .or("not-decided", "the decision too is forbidden", source -> List.of(require(Place.parse("transfer/no-transfer-to-transfer-decided"), not(at(RESIDENCE, REFLECTION)), source)))
    };
  }
  // spotless:on
}
