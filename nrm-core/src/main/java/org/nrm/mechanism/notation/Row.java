package org.nrm.mechanism.notation;

import java.util.List;
import org.nrm.vocabulary.Citation;

/** A row of a procedure's table. It is written once and used in one place. */
public abstract sealed class Row permits StageRow, TransitionRow, DutyRow {
  Row() {}

  /** Puts what the row says into the table, under the citations of its article. */
  abstract void writeTo(ProcedureTable table, List<Citation> article);
}
