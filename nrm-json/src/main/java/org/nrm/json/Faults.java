package org.nrm.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The faults found so far in a file. */
final class Faults {
  private final Optional<String> file;
  private final List<JsonFault> found = new ArrayList<>();

  Faults(Optional<String> file) {
    this.file = file;
  }

  /** The same faults, to which others can be added. */
  Faults copy() {
    Faults copy = new Faults(file);
    copy.found.addAll(found);
    return copy;
  }

  void add(Node at, String message) {
    if (at.isOutside()) {
      found.add(ImmutableJsonFault.of(message, "", OptionalInt.empty(), Optional.empty()));
    } else {
      add(OptionalInt.of(at.line()), at.pointer(), message);
    }
  }

  void add(OptionalInt line, String pointer, String message) {
    found.add(ImmutableJsonFault.of(message, pointer, line, file));
  }

  Scalars.Sink at(Node node) {
    return message -> add(node, message);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  void raise() {
    if (!found.isEmpty()) {
      throw new JsonFaultException(found);
    }
  }
}
