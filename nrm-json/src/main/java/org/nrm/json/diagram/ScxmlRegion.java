package org.nrm.json.diagram;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.Stage;
import org.nrm.mechanism.Term;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.StageId;

/** Writes a procedure as a region of a state chart: a state for each stage. */
final class ScxmlRegion {
  private final XmlPen pen;
  private final Names names;
  private final ScxmlNames variables;
  private final ScxmlTerms terms;
  private final ScxmlTransition transitions;
  private final Procedure procedure;
  private final RuleWords words;
  private final String since;
  private final String through;

  ScxmlRegion(
      XmlPen pen, Names names, ScxmlNames variables, ScxmlTerms terms, Procedure procedure) {
    this.pen = pen;
    this.names = names;
    this.variables = variables;
    this.terms = terms;
    this.procedure = procedure;
    this.words = new RuleWords(names, procedure);
    this.transitions = new ScxmlTransition(pen, names, variables, terms, procedure);
    this.since = ScxmlNames.since(procedure.id());
    this.through = ScxmlNames.through(procedure.id());
  }

  /** The variables of the region with what they start from. */
  Map<String, String> data() {
    Map<String, String> data = new LinkedHashMap<>();
    data.put(since, "null");
    data.put(through, "null");
    procedure.transitions().stream()
        .filter(ScxmlTransition::isCounted)
        .forEach(t -> data.put(ScxmlNames.used(procedure.id(), t), "0"));
    return data;
  }

  /** What the region does when facts are established and a day is told. */
  void establish() {
    if (!isMany()) {
      assign(since, since + " == null ? today : " + since);
    }
    procedure.stages().stream()
        .filter(s -> s.term().flatMap(t -> t.anchor().fact()).isPresent()
            || (s.term().isPresent() && s.id().equals(procedure.initial())))
        .forEach(s -> terms.recount(procedure, s));
  }

  /** Writes the region. */
  void write() {
    Map<String, String> attributes = Attributes.of(
        "id", procedure.id().value(),
        "initial", isMany() ? ScxmlNames.none(procedure.id()) : state(procedure.initial()),
        "nrm:title", procedure.title(),
        "nrm:initial-stage", procedure.initial().value(),
        "nrm:instances", procedure.multiplicity().name().toLowerCase(Locale.ROOT));
    pen.element("state", attributes, () -> {
      duties();
      if (isMany()) {
        none();
      }
      procedure.stages().forEach(this::stage);
    });
  }

  private void duties() {
    names.mechanism().duties().stream()
        .filter(d -> d.procedure().equals(procedure.id()))
        .forEach(d -> pen.element(
            "nrm:duty",
            Attributes.of(
                "id", d.id().value(),
                "words", words.duty(d),
                "sources", Attributes.sources(d.citations()))));
  }

  /** The state of a procedure of which a case has no instance yet: its first event starts one at the initial stage. */
  private void none() {
    Map<String, String> attributes =
        Attributes.of("id", ScxmlNames.none(procedure.id()), "nrm:title", "no instance yet");
    pen.element(
        "state",
        attributes,
        () -> procedure.transitions().stream()
            .filter(t -> t.origins().contains(procedure.initial()) && !t.inEveryInstance())
            .forEach(transitions::start));
  }

  private void stage(Stage stage) {
    List<Transition> out = procedure.transitions().stream()
        .filter(t -> t.origins().contains(stage.id()))
        .toList();
    boolean over = stage.ending() && out.isEmpty() && stage.term().isEmpty();
    pen.element(over ? "final" : "state", about(stage), () -> {
      grants(stage);
      stage.term().ifPresent(this::about);
      pen.element("onentry", Map.of(), () -> enter(stage.term()));
      leave(out);
      out.forEach(t -> transitions.write(t));
      stage.term().ifPresent(term -> lapse(stage, term));
    });
  }

  private Map<String, String> about(Stage stage) {
    return Attributes.of(
        "id", state(stage.id()),
        "nrm:title", stage.title(),
        "nrm:document", stage.document().orElse(""),
        "nrm:meaning", stage.meaning().map(Object::toString).orElse(""),
        "nrm:ending", stage.ending() ? "true" : "",
        "nrm:sources", Attributes.sources(stage.citations()));
  }

  private void grants(Stage stage) {
    stage
        .grants()
        .forEach(grant -> pen.element(
            "nrm:entitlement",
            Attributes.of(
                "id", grant.entitlement().value(),
                "guard", RuleWords.guard(grant.condition()),
                "sources", Attributes.sources(grant.citations()))));
  }

  private void about(Term term) {
    pen.element(
        "nrm:term",
        Attributes.of(
            "length", term.length().text(),
            "from", term.anchor().words(),
            "words", words.term(term),
            "sources", Attributes.sources(term.citations())));
  }

  private void enter(Optional<Term> term) {
    assign(since, "today");
    if (term.isPresent()) {
      terms.count(procedure, term.get());
    } else {
      assign(through, "null");
    }
  }

  /** Limits count anew in each stay at a stage. */
  private void leave(List<Transition> out) {
    List<String> counted = out.stream()
        .filter(ScxmlTransition::isCounted)
        .map(t -> ScxmlNames.used(procedure.id(), t))
        .collect(Collectors.toList());
    if (!counted.isEmpty()) {
      pen.element("onexit", Map.of(), () -> counted.forEach(used -> assign(used, "0")));
    }
  }

  /** A term lapses on the day after its last one, which is the day that its condition is judged on. */
  private void lapse(Stage stage, Term term) {
    EcmaScript script = EcmaScript.judging(variables, "previous(today)", since);
    pen.element(
        "transition",
        Attributes.of(
            "event", ScxmlNames.lapse(procedure.id(), stage.id()),
            "cond", term.notBefore().map(script::met).orElse(""),
            "target", state(term.then()),
            "nrm:words", RuleWords.after(term),
            "nrm:sources", Attributes.sources(term.citations())));
  }

  private boolean isMany() {
    return variables.isMany(procedure.id());
  }

  private String state(StageId stage) {
    return ScxmlNames.state(procedure.id(), stage);
  }

  private void assign(String location, String value) {
    pen.element("assign", Attributes.of("location", location, "expr", value));
  }
}
