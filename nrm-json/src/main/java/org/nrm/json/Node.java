package org.nrm.json;

import java.util.List;
import java.util.Map;

/**
 * A value of a document, with its place.
 *
 * @param value a map of names to nodes, a list of nodes, a text, a boolean, an integer, or something that no reader takes
 * @param name the name of the member, or of the list's, that the value is given for
 * @param pointer where it stands in the document, as a JSON pointer
 * @param spot where in the file it begins; {@link Spot#NOWHERE} if it stands in no file
 * @param named where in the file its name stands, if it is a member; else where it begins
 */
record Node(Object value, String name, String pointer, Spot spot, Spot named) {
  /** Stands for null, and for numbers that are no whole ones or too large. */
  enum Other {
    NULL,
    LARGE_NUMBER,
    FRACTION
  }

  /** A value that stands in no file. */
  static Node outside(Object value, String name) {
    return new Node(value, name, "", Spot.NOWHERE, Spot.NOWHERE);
  }

  /** The same place with another value. */
  Node with(Object other) {
    return new Node(other, name, pointer, spot, named);
  }

  boolean isOutside() {
    return spot.equals(Spot.NOWHERE);
  }

  Map<String, Node> members() {
    return value instanceof Members found ? found.byName() : Map.of();
  }

  List<Node> items() {
    return value instanceof Items found ? found.inOrder() : List.of();
  }

  boolean isObject() {
    return value instanceof Members;
  }

  boolean isList() {
    return value instanceof Items;
  }

  /** What an object holds. */
  record Members(Map<String, Node> byName) {}

  /** What a list holds. */
  record Items(List<Node> inOrder) {}
}
