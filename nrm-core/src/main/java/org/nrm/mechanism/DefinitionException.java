package org.nrm.mechanism;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown where a mechanism is built from a definition that is wrong; holds every fault found, not only the first. */
public final class DefinitionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<DefinitionFault> faults;

  DefinitionException(String mechanism, List<DefinitionFault> faults) {
    super("`" + mechanism + "` is not well defined: "
        + faults.stream().map(DefinitionFault::text).collect(Collectors.joining("; ")));
    this.faults = List.copyOf(faults);
  }

  /** {@return every fault found, in the order of the definition} */
  public List<DefinitionFault> faults() {
    return faults;
  }
}
