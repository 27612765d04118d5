package org.nrm.casefile;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.StageId;

/** An entitlement that a case has on a day, and the stage that gives it. */
@Value.Immutable
public sealed interface HeldEntitlement permits ImmutableHeldEntitlement {
  /** {@return what may be claimed} */
  EntitlementId entitlement();

  /** {@return the procedure whose stage gives it} */
  ProcedureId procedure();

  /** {@return which instance, of a procedure that can run several times} */
  Optional<Pseudonym> key();

  /** {@return the stage that gives it} */
  StageId stage();

  /** {@return where it comes from} */
  List<Citation> citations();
}
