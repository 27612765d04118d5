package org.nrm.analysis;

import java.util.List;
import org.immutables.value.Value;

/** Whether a mechanism meets a standard, and what shows it. */
@Value.Immutable
public sealed interface StandardVerdict permits ImmutableStandardVerdict {
  /** {@return the standard} */
  MechanismStandard standard();

  /** {@return the result} */
  Result result();

  /** {@return what shows it: what is there, or what is missing; at least one line} */
  List<String> reasons();

  /** What can come of it. */
  enum Result {
    /** The definition shows that it is met. */
    MET,
    /** The definition lacks something that it asks for. */
    NOT_MET,
    /** The definition cannot show it: it is not said in rules. */
    NOT_DECLARED
  }
}
