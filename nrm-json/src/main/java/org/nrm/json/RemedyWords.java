package org.nrm.json;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.casefile.Remedy;

/** Says a remedy in words. */
final class RemedyWords {
  private RemedyWords() {}

  static String of(Remedy remedy) {
    return Stream.concat(
            remedy.facts().entrySet().stream()
                .sorted(java.util.Map.Entry.comparingByKey())
                .map(fact -> fact.getKey() + " " + fact.getValue().text()),
            remedy.earliest().stream().map(day -> "from " + day))
        .collect(Collectors.joining(" and ", "`", "`"));
  }
}
