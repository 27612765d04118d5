package org.nrm.casefile;

import java.util.List;
import java.util.Optional;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.StageId;

/** Why an event is refused: the code, the procedure that came nearest and its stage, and every finding. */
record Reasons(
    RefusalCode code,
    Optional<ProcedureId> procedure,
    Optional<StageId> stage,
    List<Finding> findings) {
  Reasons {
    findings = List.copyOf(findings);
  }
}
