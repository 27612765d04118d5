package org.nrm.json.diagram;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nrm.mechanism.Duty;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Term;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.Citation;
import org.nrm.vocabulary.StageId;

/**
 * Writes procedures as place/transition nets in PNML, a net with one page for each: a place for each stage, with a token on the
 * initial one; a net transition for each rule and stage that it leads out of, with an arc in and an arc out; and one for each
 * term, named after its lapse.
 *
 * <p>A place/transition net knows no guards: it can do all that the mechanism can, and more. Guards, modality, terms and
 * sources stand in the names, for people, and in {@code toolspecific} elements, for programs. A procedure of which a case can
 * have several is one instance.
 *
 * <p><b>Source:</b> ISO/IEC 15909-2, net type {@code http://www.pnml.org/version-2009/grammar/ptnet}.
 */
public final class PnmlText {
  private static final String GRAMMAR = "http://www.pnml.org/version-2009/grammar/";
  private static final Map<String, String> NONE = Map.of();

  private final XmlPen pen;
  private final Names names;
  private final Procedure procedure;
  private final RuleWords words;
  private final PnmlLayout layout;

  private PnmlText(XmlPen pen, Names names, Procedure procedure) {
    this.pen = pen;
    this.names = names;
    this.procedure = procedure;
    this.words = new RuleWords(names, procedure);
    this.layout = new PnmlLayout(procedure);
  }

  /**
   * Writes procedures.
   *
   * @param names how things are called
   * @param procedures the procedures, at least one; tools that open a single net read the first
   * @return a PNML document
   */
  public static String of(Names names, List<Procedure> procedures) {
    return XmlPen.document(pen -> pen.root(
        "pnml",
        GRAMMAR + "pnml",
        NONE,
        () -> procedures.stream().map(p -> new PnmlText(pen, names, p)).forEach(PnmlText::net)));
  }

  private void net() {
    pen.element(
        "net", Attributes.of("id", procedure.id().value(), "type", GRAMMAR + "ptnet"), () -> {
          name(names.mechanism().id() + ": " + procedure.title());
          pen.element("page", Attributes.of("id", procedure.id() + ".page"), this::page);
          toolspecific(() -> pen.element("nrm:procedure", aboutProcedure(), this::duties));
        });
  }

  private Map<String, String> aboutProcedure() {
    return Attributes.of(
        "mechanism", names.mechanism().id().value(),
        "fingerprint", names.mechanism().fingerprint(),
        "procedure", procedure.id().value(),
        "initial", procedure.initial().value(),
        "instances", procedure.multiplicity().name().toLowerCase(java.util.Locale.ROOT));
  }

  private void duties() {
    names.mechanism().duties().stream()
        .filter(d -> d.procedure().equals(procedure.id()))
        .forEach(this::duty);
  }

  private void duty(Duty duty) {
    pen.element(
        "nrm:duty",
        Attributes.of(
            "id", duty.id().value(),
            "words", words.duty(duty),
            "sources", Attributes.sources(duty.citations())));
  }

  private void page() {
    procedure.stages().forEach(this::place);
    procedure.transitions().forEach(t -> t.origins().forEach(from -> rule(t, from)));
    procedure.stages().forEach(s -> s.term().ifPresent(term -> lapse(s, term)));
  }

  private void place(Stage stage) {
    pen.element("place", Attributes.of("id", place(stage.id())), () -> {
      name(words.heading(stage));
      position(layout.of(stage.id()));
      if (stage.id().equals(procedure.initial())) {
        pen.element("initialMarking", NONE, () -> pen.text("text", NONE, "1"));
      }
      toolspecific(() -> pen.element(
          "nrm:stage",
          about(stage),
          () -> stage
              .grants()
              .forEach(grant -> pen.element(
                  "nrm:entitlement",
                  Attributes.of(
                      "id", grant.entitlement().value(),
                      "guard", RuleWords.guard(grant.condition()),
                      "sources", Attributes.sources(grant.citations()))))));
    });
  }

  private Map<String, String> about(Stage stage) {
    return Attributes.of(
        "id", stage.id().value(),
        "document", stage.document().orElse(""),
        "meaning", stage.meaning().map(Object::toString).orElse(""),
        "ending", stage.ending() ? "true" : "",
        "sources", Attributes.sources(stage.citations()));
  }

  private void rule(Transition t, StageId from) {
    String guard = RuleWords.guard(t.condition());
    String left = words.left(t);
    Map<String, String> about = Attributes.of(
        "id", t.id().value(),
        "event", t.event().value(),
        "by", by(t),
        "guard", guard,
        "modality", RuleWords.modality(t.modality()),
        "effect", words.effect(t),
        "sources", Attributes.sources(t.citations()));
    transition(
        new Arrow(
            procedure.id() + ".rule." + t.id() + "." + from,
            from,
            t.effect().target().orElse(from)),
        words.event(t)
            + (guard.isEmpty() ? "" : " [" + guard + "]")
            + (left.isEmpty() ? "" : " / " + left)
            + " (" + RuleWords.modality(t.modality()) + first(t.citations()) + ")",
        () -> pen.element("nrm:rule", about));
  }

  private String by(Transition t) {
    return names.mechanism().event(t.event()).stream()
        .flatMap(e -> e.reportedBy().stream())
        .map(Object::toString)
        .collect(Collectors.joining(" "));
  }

  private void lapse(Stage stage, Term term) {
    Map<String, String> about = Attributes.of(
        "stage", stage.id().value(),
        "length", term.length().text(),
        "from", term.anchor().words(),
        "not-before", term.notBefore().map(RuleWords::guard).orElse(""),
        "words", words.term(term),
        "sources", Attributes.sources(term.citations()));
    transition(
        new Arrow(procedure.id() + ".lapse." + stage.id(), stage.id(), term.then()),
        words.stage(stage.id()) + " lapses " + RuleWords.after(term) + " (term"
            + first(term.citations()) + ")",
        () -> pen.element("nrm:term", about));
  }

  private static String first(List<Citation> citations) {
    Optional<Citation> first = citations.stream().findFirst();
    return first.map(c -> ", " + c.provision()).orElse("");
  }

  private void transition(Arrow arrow, String name, Runnable about) {
    pen.element("transition", Attributes.of("id", arrow.id()), () -> {
      name(name);
      position(layout.between(arrow.from(), arrow.to()));
      toolspecific(about);
    });
    arc(arrow.id() + ".in", place(arrow.from()), arrow.id());
    arc(arrow.id() + ".out", arrow.id(), place(arrow.to()));
  }

  private void arc(String id, String source, String target) {
    pen.element("arc", Attributes.of("id", id, "source", source, "target", target));
  }

  private String place(StageId stage) {
    return procedure.id() + ".stage." + stage;
  }

  private void name(String name) {
    pen.element("name", NONE, () -> pen.text("text", NONE, name));
  }

  private void position(PnmlLayout.Point at) {
    pen.element(
        "graphics",
        NONE,
        () -> pen.element(
            "position",
            Attributes.of("x", Integer.toString(at.x()), "y", Integer.toString(at.y()))));
  }

  private void toolspecific(Runnable content) {
    pen.element("toolspecific", Attributes.of("tool", "nrm", "version", "1"), content);
  }

  private record Arrow(String id, StageId from, StageId to) {}
}
