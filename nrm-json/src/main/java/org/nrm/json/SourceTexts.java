package org.nrm.json;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.nrm.vocabulary.Citation;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.SerializedString;

/** The sources of rules as texts ready to be written; those of a rule are put together once. */
final class SourceTexts {
  private static final int MOST = 4096;

  private final IdentityHashMap<List<Citation>, SerializableString> texts = new IdentityHashMap<>();

  SerializableString of(List<Citation> citations) {
    SerializableString known = texts.get(citations);
    if (known != null) {
      return known;
    }
    if (texts.size() >= MOST) {
      texts.clear();
    }
    SerializableString text = new SerializedString(
        citations.stream().map(Citation::text).distinct().collect(Collectors.joining("; ")));
    texts.put(citations, text);
    return text;
  }
}
