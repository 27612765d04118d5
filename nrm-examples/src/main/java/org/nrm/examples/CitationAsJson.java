package org.nrm.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nrm.vocabulary.Citation;

/** Writes where a rule comes from for other programs. */
final class CitationAsJson {
  private CitationAsJson() {}

  static Map<String, Object> of(Citation citation) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("instrument", citation.instrument());
    value.put("provision", citation.provision());
    value.put("standing", citation.standing().name());
    citation.note().ifPresent(note -> value.put("note", note));
    citation.otherwise().ifPresent(other -> value.put("otherwise", other));
    return value;
  }

  static List<Map<String, Object>> of(List<Citation> citations) {
    return citations.stream().map(CitationAsJson::of).toList();
  }
}
