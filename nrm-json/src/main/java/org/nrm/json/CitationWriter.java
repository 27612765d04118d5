package org.nrm.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.Standing;

/** Writes citations: in full, or by the short ids of the instruments. */
final class CitationWriter {
  private final Pen pen;
  private final Optional<Shorthand> shorthand;

  CitationWriter(Pen pen, Style style) {
    this.pen = pen;
    this.shorthand = style.shorthand();
  }

  /** The instruments that are cited by a short id. */
  void instruments() {
    shorthand.ifPresent(
        known -> pen.listUnlessEmpty("instruments", known.instruments(), this::instrument));
  }

  private void instrument(Shorthand.Cited instrument) {
    pen.object(() -> {
      pen.text("id", instrument.id())
          .text("title", instrument.title())
          .word("standing", instrument.standing());
      inForce(instrument.since(), instrument.through());
    });
  }

  void citations(List<Citation> citations) {
    Optional<String> single = citations.size() == 1 ? line(citations.get(0)) : Optional.empty();
    single.ifPresentOrElse(
        line -> pen.text("citations", line),
        () -> pen.list("citations", citations, this::citation));
  }

  private void citation(Citation citation) {
    line(citation)
        .ifPresentOrElse(
            pen::string,
            () -> pen.object(() -> {
              place(citation);
              if (shorthand.isPresent() && isReading(citation)) {
                pen.text("reading", citation.note());
              } else {
                shorthand
                    .map(known -> known.of(citation).standing())
                    .filter(citation.standing()::equals)
                    .ifPresentOrElse(usual -> {}, () -> pen.word("standing", citation.standing()));
                pen.text("note", citation.note());
              }
              pen.text("otherwise", citation.otherwise());
              dates(citation);
            }));
  }

  private void place(Citation citation) {
    shorthand
        .map(known -> known.of(citation).id())
        .ifPresentOrElse(
            id -> {
              if (citation.provision().isBlank()) {
                pen.text("instrument", id).text("provision", citation.provision());
              } else {
                pen.text("source", id + " " + citation.provision());
              }
            },
            () -> pen.text("instrument", citation.instrument())
                .text("provision", citation.provision()));
  }

  private void dates(Citation citation) {
    if (shorthand.isEmpty()) {
      inForce(citation.inForceSince(), citation.inForceThrough());
    } else if (shorthand
        .filter(known -> datedAlike(citation, known.of(citation)))
        .isEmpty()) {
      pen.object(
          "inForce",
          () ->
              pen.text("from", citation.inForceSince()).text("through", citation.inForceThrough()));
    }
  }

  /** The citation on one line, where it says what is usual for its instrument. */
  private Optional<String> line(Citation citation) {
    return shorthand
        .map(known -> known.of(citation))
        .filter(usual -> citation.standing() == usual.standing()
            && datedAlike(citation, usual)
            && citation.note().isEmpty()
            && citation.otherwise().isEmpty()
            && !citation.provision().isBlank())
        .map(usual -> usual.id() + " " + citation.provision());
  }

  private static boolean isReading(Citation citation) {
    return citation.standing() == Standing.READING && citation.note().isPresent();
  }

  private static boolean datedAlike(Citation citation, Shorthand.Cited usual) {
    return citation.inForceSince().equals(usual.since())
        && citation.inForceThrough().equals(usual.through());
  }

  void inForce(Optional<LocalDate> since, Optional<LocalDate> through) {
    if (since.isPresent() || through.isPresent()) {
      pen.object("inForce", () -> pen.text("from", since).text("through", through));
    }
  }
}
