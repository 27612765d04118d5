package org.nrm.referral;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.StageId;

/**
 * What stages of a referral are called in four other standards and systems, as far as they can say it: the state of a Task
 * in HL7 FHIR, the status of a referral in Primero, the status in the bridge between Primero and proGres, and the field of
 * the Human Trafficking Case Data Standard (HTCDS 2.0) that takes the date.
 */
@Value.Immutable
public sealed interface TaskTerm permits ImmutableTaskTerm {
  /** {@return the stages of {@link Referral} that are called so} */
  List<StageId> stages();

  /** {@return the state of a FHIR Task; empty if there is none} */
  Optional<String> fhirTask();

  /** {@return the status in Primero; empty if it cannot say this} */
  Optional<String> primero();

  /** {@return the status in the bridge to proGres; empty if it cannot say this} */
  Optional<String> proGres();

  /** {@return the field of HTCDS 2.0; empty if there is none} */
  Optional<String> htcds();

  /** {@return what is lost or has to be added; empty if nothing} */
  Optional<String> note();
}
