package org.nrm.json;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown where a file cannot be read for what it says; holds every fault found, not only the first. */
public final class JsonFaultException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final transient List<JsonFault> faults;

  JsonFaultException(List<JsonFault> faults) {
    super(faults.stream().map(JsonFault::text).collect(Collectors.joining("; ")));
    this.faults = List.copyOf(faults);
  }

  /** {@return every fault found, in the order in which they were; at least one} */
  public List<JsonFault> faults() {
    return faults;
  }
}
