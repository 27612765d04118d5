package org.nrm.casefile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.ProcedureId;
import org.nrm.vocabulary.RuleId;
import org.nrm.vocabulary.StageId;

/** One reason why an event does not pass: which rule, what it requires, what is held, and where the rule comes from. */
@Value.Immutable
public sealed interface Finding permits ImmutableFinding {
  /** {@return what sort of reason it is} */
  RefusalCode code();

  /** {@return the procedure} */
  Optional<ProcedureId> procedure();

  /** {@return where the procedure stands} */
  Optional<StageId> stage();

  /** {@return the transition that would have been possible} */
  Optional<RuleId> rule();

  /** {@return the fact that is to blame} */
  Optional<FactId> fact();

  /** {@return the other procedure that stands where it must not, if that is the reason} */
  Optional<ProcedureId> elsewhere();

  /** {@return the values that would do; empty if the reason is no value} */
  @Value.Redacted
  List<FactValue> required();

  /** {@return the value that is held, established or presumed} */
  @Value.Redacted
  Optional<FactValue> held();

  /** {@return a number that reasons of one rule share of which mending one would do; empty if this one must be mended} */
  OptionalInt alternative();

  /** {@return the reason in words, on one line} */
  @Value.Redacted
  String message();

  /** {@return where the rule comes from} */
  List<Citation> citations();

  /** Builds findings. */
  final class Builder extends ImmutableFinding.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
