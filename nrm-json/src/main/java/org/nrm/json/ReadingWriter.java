package org.nrm.json;

import org.nrm.mechanism.Reading;

/** Writes the readings of a provision, the changes of each that is not taken among them. */
final class ReadingWriter {
  private final Pen pen;
  private final Style style;

  ReadingWriter(Pen pen, Style style) {
    this.pen = pen;
    this.style = style;
  }

  void reading(Reading reading) {
    pen.object(() -> {
      pen.text("id", reading.id())
          .text("question", reading.question())
          .text("chosen", reading.chosen())
          .list("alternatives", reading.alternatives(), this::alternative);
      new RuleWriter(pen, style).citations(reading.citations());
    });
  }

  private void alternative(Reading.Alternative alternative) {
    pen.object(() -> pen.text("id", alternative.id())
        .text("words", alternative.words())
        .listUnlessEmpty(
            "changes", alternative.changes(), new VariantChangeWriter(pen, style)::change));
  }
}
