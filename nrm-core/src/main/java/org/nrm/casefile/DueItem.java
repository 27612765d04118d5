package org.nrm.casefile;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

/** A day that a case file has to watch: the last of a term, or the last for a duty. */
@Value.Immutable
public sealed interface DueItem permits ImmutableDueItem {
  /** {@return the last day, inclusive; empty for a duty that has no time} */
  Optional<LocalDate> on();

  /** {@return the procedure} */
  ProcedureId procedure();

  /** {@return which instance, of a procedure that can run several times} */
  Optional<Pseudonym> key();

  /** {@return the stage whose term it is; empty for a duty} */
  Optional<StageId> stage();

  /** {@return the duty; empty for a term} */
  Optional<RuleId> duty();

  /** {@return who has to meet the duty; empty for a term} */
  Optional<RoleId> holder();

  /** {@return whether the duty is overdue} */
  boolean breached();

  /** Builds due items. */
  final class Builder extends ImmutableDueItem.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
