package org.nrm.json;

import java.util.List;
import java.util.Map;

/**
 * A value of a document, with its place.
 *
 * @param value a map of names to nodes, a list of nodes, a text, a boolean, an integer, or something that no reader takes
 * @param name the name of the member, or of the list's, that the value is given for
 * @param pointer where it stands in the document, as a JSON pointer
 * @param line in which line of the file it stands, counted from 1; 0 if it stands in no file
 */
record Node(Object value, String name, String pointer, int line) {
  /** Stands for null, and for numbers that are no whole ones or too large. */
  enum Other {
    NULL,
    LARGE_NUMBER,
    FRACTION
  }

  /** A value that stands in no file. */
  static Node outside(Object value, String name) {
    return new Node(value, name, "", 0);
  }

  boolean isOutside() {
    return line == 0;
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
