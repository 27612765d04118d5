package org.nrm.casefile;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

/** Where a procedure, or one instance of it, stands. */
@Value.Immutable
public sealed interface Position permits ImmutablePosition {
  /** {@return the procedure} */
  ProcedureId procedure();

  /** {@return which instance, of a procedure that can run several times} */
  Optional<Pseudonym> key();

  /** {@return the stage} */
  StageId stage();

  /** {@return the day on which the stage was entered} */
  LocalDate since();

  /** {@return the last day of the stage's term, inclusive; empty if no term runs} */
  Optional<LocalDate> validThrough();

  /** {@return the stage whose term ran out on the day before, if that is how this one was entered} */
  Optional<StageId> lapsedFrom();

  /** {@return how often limited transitions and extensions were taken during this stay} */
  Map<RuleId, Integer> uses();

  /** Builds positions. */
  final class Builder extends ImmutablePosition.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
