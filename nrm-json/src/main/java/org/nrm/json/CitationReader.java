package org.nrm.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.Nearest;
import org.nrm.vocabulary.Standing;

/**
 * Reads citations. An instrument that is cited often stands in the document's list {@code instruments} with a short id; it is
 * then cited on one line by that id and the provision, and the citation takes over its standing and its dates in force.
 */
final class CitationReader {
  private final Faults faults;
  private final Map<String, Instrument> instruments = new LinkedHashMap<>();

  /** An instrument of the document's list. */
  private record Instrument(
      String title,
      Optional<Standing> standing,
      Optional<LocalDate> since,
      Optional<LocalDate> through) {}

  private CitationReader(Faults faults) {
    this.faults = faults;
  }

  /** A reader of citations that knows the instruments of a document. */
  static CitationReader of(Form document, Faults faults) {
    CitationReader reader = new CitationReader(faults);
    document.all("instruments", reader::instrument);
    return reader;
  }

  private Optional<Instrument> instrument(Node node) {
    Form form = Form.of(node, faults, "id", "title", "standing", "inForce");
    Optional<String> id =
        form.required("id").flatMap(n -> form.id(n, FactId::of)).map(FactId::value);
    Optional<String> title = form.required("title").flatMap(form::text);
    Optional<Standing> standing =
        form.required("standing").flatMap(n -> form.word(n, Standing.class));
    Form dates = dates(form);
    Instrument read =
        new Instrument(title.orElse(""), standing, day(dates, "from"), day(dates, "through"));
    id.ifPresent(name -> {
      if (instruments.putIfAbsent(name, read) != null) {
        faults.add(node, "instrument `" + name + "` stands there twice: give one another id");
      }
    });
    return Optional.of(read);
  }

  /** The citations of a rule, as far as they can be read: a list, or a single one on one line. */
  List<Citation> citations(Form rule) {
    return citations(rule, "citations");
  }

  /** Whether a text begins with the id of an instrument of the document. */
  boolean isCited(String text) {
    int space = text.indexOf(' ');
    return space > 0 && instruments.containsKey(text.substring(0, space));
  }

  /** The citations under a name. */
  List<Citation> citations(Form rule, String name) {
    Optional<Node> given = rule.member(name);
    if (given.isPresent() && given.get().value() instanceof String) {
      return line(given.get()).map(Citation.Builder::build).stream().toList();
    }
    return rule.all(name, this::citation);
  }

  Optional<Citation> citation(Node node) {
    if (node.value() instanceof String) {
      return line(node).map(Citation.Builder::build);
    }
    Form form = Form.of(
        node,
        faults,
        "source",
        "instrument",
        "provision",
        "standing",
        "reading",
        "note",
        "otherwise",
        "inForce");
    Optional<Citation.Builder> start = form.has("source") ? source(form) : place(form);
    Optional<Standing> standing =
        form.member("standing").flatMap(n -> form.word(n, Standing.class));
    Optional<String> note = form.member("note").flatMap(form::text);
    Optional<String> reading = form.member("reading").flatMap(form::text);
    for (String other : List.of("standing", "note")) {
      form.member(other)
          .filter(n -> form.has("reading"))
          .ifPresent(n -> faults.addToName(
              n, "`reading` says the standing and the note: leave `" + other + "` out"));
    }
    Optional<String> otherwise = form.member("otherwise").flatMap(form::text);
    Form dates = dates(form);
    Optional<LocalDate> from = day(dates, "from");
    Optional<LocalDate> through = day(dates, "through");
    return start.map(citation -> {
      standing.ifPresent(citation::standing);
      note.ifPresent(citation::note);
      reading.ifPresent(chosen -> citation.standing(Standing.READING).note(chosen));
      otherwise.ifPresent(citation::otherwise);
      if (form.has("inForce")) {
        citation.inForceSince(from).inForceThrough(through);
      }
      return citation.build();
    });
  }

  private Optional<Citation.Builder> source(Form form) {
    for (String other : List.of("instrument", "provision")) {
      form.member(other)
          .ifPresent(n ->
              faults.addToName(n, "`source` and `" + other + "` say the same: keep one of them"));
    }
    return form.member("source").flatMap(this::line);
  }

  private Optional<Citation.Builder> place(Form form) {
    Optional<Node> named = form.required("instrument");
    Optional<String> instrument = named.flatMap(form::text);
    Optional<String> provision = form.required("provision").flatMap(form::text);
    if (instrument.filter(instruments::containsKey).isEmpty()) {
      if (!form.has("reading")) {
        form.required("standing");
      }
      return instrument.flatMap(title -> provision.map(p -> {
        Citation.Builder citation = new Citation.Builder();
        citation.instrument(title).provision(p).standing(Standing.MEMORY);
        return citation;
      }));
    }
    return instrument
        .map(instruments::get)
        .flatMap(known -> provision.flatMap(p -> started(known, p)));
  }

  /** A citation on one line: the id of an instrument, a space, the provision. */
  private Optional<Citation.Builder> line(Node node) {
    return Form.text(node, faults).flatMap(text -> {
      int space = text.indexOf(' ');
      String id = space < 0 ? text : text.substring(0, space);
      Instrument known = instruments.get(id);
      if (known == null) {
        String clipped = Quoted.clipped(id);
        faults.add(
            node,
            instruments.isEmpty()
                ? "`" + clipped + "` is no instrument: list it under `instruments`"
                : "no instrument `" + clipped + "`"
                    + Nearest.hint(clipped, new ArrayList<>(instruments.keySet())));
        return Optional.empty();
      }
      if (space < 0 || text.substring(space + 1).isBlank()) {
        faults.add(node, "`" + id + "` is cited without a place: add the article after a space");
        return Optional.empty();
      }
      return started(known, text.substring(space + 1));
    });
  }

  /** Empty where the instrument itself could not be read; that is then a fault of its own. */
  private static Optional<Citation.Builder> started(Instrument from, String provision) {
    return from.standing().map(standing -> {
      Citation.Builder citation = new Citation.Builder();
      citation
          .instrument(from.title())
          .provision(provision)
          .standing(standing)
          .inForceSince(from.since())
          .inForceThrough(from.through());
      return citation;
    });
  }

  private Form dates(Form form) {
    return form.member("inForce")
        .map(n -> Form.of(n, faults, "from", "through"))
        .orElseGet(() -> Form.of(
            new Node(new Node.Members(Map.of()), "inForce", "", Spot.NOWHERE, Spot.NOWHERE),
            faults));
  }

  private static Optional<LocalDate> day(Form dates, String name) {
    return dates.member(name).flatMap(dates::date);
  }
}
