package org.nrm.json;

import java.util.Optional;
import org.nrm.mechanism.Place;
import org.nrm.vocabulary.Citation;

/** Reads why a change is made, and what it is made to. */
final class ReasonReader {
  private final Faults faults;
  private final CitationReader citations;

  ReasonReader(Faults faults, CitationReader citations) {
    this.faults = faults;
    this.citations = citations;
  }

  /** The reason: in words, unless they begin with an instrument of the document; or a citation, or a list of them. */
  Citation[] because(Form form) {
    Optional<Node> given = form.required("because");
    if (given.isEmpty()) {
      return new Citation[0];
    }
    if (given.get().value() instanceof String words && !citations.isCited(words)) {
      if (words.isBlank()) {
        faults.add(given.get(), "`because` says nothing: say which law, or that it is proposed");
      }
      return new Citation[] {Citation.proposal(words)};
    }
    if (given.get().isObject()) {
      return citations.citation(given.get()).stream().toArray(Citation[]::new);
    }
    return citations.citations(form, "because").toArray(Citation[]::new);
  }

  /** A stage or a transition, as {@code residence/reflection}. */
  static Optional<Place> place(Node node, Faults faults) {
    return Form.text(node, faults).flatMap(text -> {
      try {
        return Optional.of(Place.parse(text));
      } catch (IllegalArgumentException e) {
        faults.add(
            node,
            Quoted.of(node.name()) + " is no place: " + Quoted.of(text)
                + ", write the procedure, a slash and the stage or transition");
        return Optional.empty();
      }
    });
  }
}
