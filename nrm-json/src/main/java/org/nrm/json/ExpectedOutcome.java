package org.nrm.json;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.casefile.RefusalCode;
import org.nrm.casefile.Remedy;

/** What a scenario expects to come of an event. */
@Value.Immutable
public sealed interface ExpectedOutcome permits ImmutableExpectedOutcome {
  /** {@return whether the event is to be accepted} */
  boolean accepted();

  /** {@return the code of the refusal, if it matters} */
  Optional<RefusalCode> code();

  /** {@return texts of which each must occur in the refusal's message, a finding's message or a citation, its notes
   * included} */
  List<String> reasons();

  /** {@return remedies of which each must be among those of the refusal} */
  List<Remedy> remedies();

  /** {@return kinds of change of which each must occur} */
  List<String> changes();

  /** Builds expected outcomes. */
  final class Builder extends ImmutableExpectedOutcome.Builder {
    /** Starts with nothing set. */
    public Builder() {}
  }
}
