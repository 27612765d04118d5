package org.nrm.mechanism.notation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nrm.vocabulary.Citation;

/** Puts together the sources of a row: its article, a reading of it, and others. */
final class Sources {
  private Sources() {}

  static List<Citation> of(
      List<Citation> article,
      List<Citation> besides,
      @Nullable String reading,
      @Nullable String otherwise,
      boolean readingOnly) {
    List<Citation> sources = new ArrayList<>(readingOnly ? List.of() : article);
    if (reading != null && otherwise != null) {
      sources.add(article.get(0).reading(reading, otherwise));
    }
    sources.addAll(besides);
    return sources;
  }
}
