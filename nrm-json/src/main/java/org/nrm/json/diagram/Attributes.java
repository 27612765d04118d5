package org.nrm.json.diagram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Standing;

/** Attributes of XML elements, in the order in which they are given. */
final class Attributes {
  private Attributes() {}

  /** Names and values in turn. */
  static Map<String, String> of(String... namesAndValues) {
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      attributes.put(namesAndValues[i], namesAndValues[i + 1]);
    }
    return attributes;
  }

  /** The sources of a rule on one line; those that are the library's reading say so. */
  static String sources(List<Citation> citations) {
    return citations.stream()
        .map(c -> c.text() + (c.standing() == Standing.READING ? " (reading)" : ""))
        .collect(Collectors.joining("; "));
  }
}
