package org.nrm.examples;

import java.util.stream.Collectors;
import org.nrm.json.Summary;

/** Says how the lines of a log were judged. */
final class SummaryWords {
  private SummaryWords() {}

  static String of(Summary summary) {
    String codes = summary.refusedByCode().entrySet().stream()
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", ", " (", ")"));
    return counted(summary.accepted() + summary.refused(), "event") + ", "
        + counted(summary.cases(), "case") + ": " + summary.accepted() + " accepted, "
        + summary.refused() + " refused" + (summary.refused() == 0 ? "" : codes) + ", "
        + summary.malformed() + " malformed";
  }

  private static String counted(long number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
