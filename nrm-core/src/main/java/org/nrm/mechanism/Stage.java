package org.nrm.mechanism;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.MeaningId;
import org.nrm.vocabulary.StageId;

/** Where a procedure can stand. */
@Value.Immutable
public sealed interface Stage permits ImmutableStage {
  /** {@return the id} */
  StageId id();

  /** {@return what it is, in words} */
  String title();

  /** {@return the document handed out in it, in words} */
  Optional<String> document();

  /** {@return how long it lasts, if not without limit} */
  Optional<Term> term();

  /** {@return what it entitles to} */
  List<Grant> grants();

  /** {@return what it is across mechanisms} */
  Optional<MeaningId> meaning();

  /** {@return whether the procedure is over in it} */
  boolean ending();

  /** {@return where it comes from} */
  List<Citation> citations();

  /** Builds stages. */
  final class Builder extends ImmutableStage.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
