package org.nrm.examples;

import java.util.List;
import org.nrm.examples.show.Columns;
import org.nrm.mechanism.Reading;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.Citation;

/** Lists the provisions that can be read in several ways: what is taken, and what a variant can choose. */
final class ReadingsText {
  private static final List<String> HEADS = List.of("reading", "question", "alternative", "source");

  private ReadingsText() {}

  /** The list, or nothing if the mechanism has none. */
  static String of(ReferralMechanism mechanism, int width) {
    if (mechanism.readings().isEmpty()) {
      return "";
    }
    List<List<String>> rows =
        mechanism.readings().stream().flatMap(r -> rows(r).stream()).toList();
    return "\nReadings: `*` marks the one that the rules follow.\nA variant takes another with choose-reading.\n\n"
        + String.join("\n", Columns.lines(HEADS, rows, width))
        + "\n";
  }

  private static List<List<String>> rows(Reading reading) {
    String first = reading.alternatives().get(0).id().value();
    return reading.alternatives().stream()
        .map(a -> List.of(
            a.id().value().equals(first) ? reading.id().value() : "",
            a.id().value().equals(first) ? reading.question() : "",
            (a.id().equals(reading.chosen()) ? "* " : "  ") + a.id() + ": " + a.words(),
            a.id().value().equals(first)
                ? String.join(
                    "; ", reading.citations().stream().map(Citation::text).toList())
                : ""))
        .toList();
  }
}
