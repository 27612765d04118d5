package org.nrm.reintegration;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactId;

/** Something to say about a proposed measure. */
@Value.Immutable
public sealed interface MeasureFinding permits ImmutableMeasureFinding {
  /** {@return how much hangs on it} */
  Gravity gravity();

  /** {@return what is to be said, on one line} */
  String message();

  /** {@return the fact that it is about, where it is about one} */
  Optional<FactId> fact();

  /** {@return where the rule comes from; at least one} */
  List<Citation> citations();

  /** How much hangs on a finding. */
  enum Gravity {
    /** The measure does not fit. */
    UNFIT,
    /** It is not known whether the measure fits. */
    OPEN,
    /** The measure can be, and something speaks against it. */
    WARNING
  }
}
