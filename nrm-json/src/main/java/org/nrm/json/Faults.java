package org.nrm.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.nrm.mechanism.FaultKind;

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
    add(at.spot(), at.pointer(), message, Optional.empty());
  }

  /** Notes what is wrong with the name of a member, or with its being there. */
  void addToName(Node member, String message) {
    add(member.named(), member.pointer(), message, Optional.empty());
  }

  /** Notes what is wrong with a rule that could be read. */
  void add(Node at, FaultKind kind, String message) {
    add(at.spot(), at.pointer(), message, Optional.of(kind));
  }

  /** Notes what is wrong at a place of the file that is no value. */
  void add(Spot at, String message) {
    found.add(new ImmutableJsonFault.Builder()
        .message(message)
        .pointer("")
        .line(at.equals(Spot.NOWHERE) ? OptionalInt.empty() : OptionalInt.of(at.line()))
        .column(at.equals(Spot.NOWHERE) ? OptionalInt.empty() : OptionalInt.of(at.column()))
        .file(file)
        .build());
  }

  void add(OptionalInt line, String pointer, String message) {
    found.add(
        ImmutableJsonFault.of(message, pointer, line, OptionalInt.empty(), file, Optional.empty()));
  }

  private void add(Spot spot, String pointer, String message, Optional<FaultKind> kind) {
    boolean outside = spot.equals(Spot.NOWHERE);
    found.add(new ImmutableJsonFault.Builder()
        .message(message)
        .pointer(outside ? "" : pointer)
        .line(outside ? OptionalInt.empty() : OptionalInt.of(spot.line()))
        .column(outside ? OptionalInt.empty() : OptionalInt.of(spot.column()))
        .file(outside ? Optional.empty() : file)
        .definition(kind)
        .build());
  }

  Scalars.Sink at(Node node) {
    return message -> add(node, message);
  }

  /** Whether a fault was found at a place or below it. */
  boolean isUnder(String pointer) {
    return found.stream()
        .anyMatch(f -> f.pointer().equals(pointer) || f.pointer().startsWith(pointer + "/"));
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
