package org.nrm.json.diagram;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.nrm.condition.Condition;
import org.nrm.condition.ConditionParts;
import org.nrm.mechanism.Grant;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.mechanism.Transition;
import org.nrm.vocabulary.EventType;
import org.nrm.vocabulary.FactScope;
import org.nrm.vocabulary.FactType;

/**
 * Writes a mechanism as a state chart in SCXML that runs: its procedures side by side in a {@code parallel}, guards as
 * ECMAScript and in words, facts as data that is {@code null} while nothing is established or presumed. What SCXML has no word
 * for - modality, sources, who reports, entitlements, documents, duties - stands in attributes and elements of the namespace
 * {@code urn:nrm:mechanism:1}, which engines pass over.
 *
 * <p>Two events drive a chart besides the mechanism's own. {@code facts-established} carries {@code on} and {@code facts} as a
 * line of an event log does, and is sent before each event. {@code term.PROCEDURE.STAGE} says that a term ran out; the chart
 * keeps its last day in {@code PROCEDURE_through}, and the host sends the event when the day after it has come. There is no
 * {@code delay}: timers of engines count from the moment of entry in milliseconds, do not outlive a restart, and some go off at
 * once when a delay is longer than 24 days.
 *
 * <p>The chart judges stages, guards, terms and limits as the library does. It does not judge who reports an event, which facts
 * it must carry or may change, and duties, and it follows one instance of a procedure of which a case can have several.
 *
 * <p><b>Source:</b> W3C, State Chart XML (SCXML), recommendation of 1 September 2015.
 */
public final class ScxmlText {
  private static final String CASE = "nrm.case";
  private static final String NOTE = "Before each event send facts-established with the data"
      + " {on: day, facts: {fact: value}}, as a line of an event log has them; null withdraws a fact. On the day after the later"
      + " of PROCEDURE_since and PROCEDURE_through, once facts-established has told it, send term.PROCEDURE.STAGE; where a"
      + " guard still keeps the term from ending, again on each later day. Variables are the ids of facts with underscores for"
      + " hyphens. Not judged here: who reports, which facts an event must carry, duties, and more than one instance of a"
      + " procedure.";

  private final XmlPen pen;
  private final ReferralMechanism mechanism;
  private final ScxmlNames variables;
  private final List<ScxmlRegion> regions;

  private ScxmlText(XmlPen pen, Names names, List<Procedure> procedures) {
    this.pen = pen;
    this.mechanism = names.mechanism();
    this.variables = new ScxmlNames(mechanism);
    ScxmlTerms terms = new ScxmlTerms(pen, variables, procedures);
    this.regions = procedures.stream()
        .map(p -> new ScxmlRegion(pen, names, variables, terms, p))
        .toList();
  }

  /**
   * Writes procedures as regions of one chart.
   *
   * @param names how things are called in words
   * @param procedures the procedures, at least one
   * @return an SCXML document
   * @throws IllegalArgumentException if a rule of one looks at where a procedure stands that is not among them
   */
  public static String of(Names names, List<Procedure> procedures) {
    checkComplete(procedures);
    return XmlPen.document(pen -> new ScxmlText(pen, names, procedures).chart());
  }

  private static void checkComplete(List<Procedure> procedures) {
    for (Procedure procedure : procedures) {
      conditions(procedure)
          .flatMap(c -> ConditionParts.of(c).stream())
          .filter(Condition.At.class::isInstance)
          .map(c -> ((Condition.At) c).procedure())
          .filter(id -> procedures.stream().noneMatch(p -> p.id().equals(id)))
          .findFirst()
          .ifPresent(id -> {
            throw new IllegalArgumentException("`" + procedure.id() + "` cannot be written alone:"
                + " its rules look at where `" + id + "` stands; write all procedures");
          });
    }
  }

  private static Stream<Condition> conditions(Procedure procedure) {
    return Stream.concat(
        procedure.transitions().stream().map(Transition::condition),
        procedure.stages().stream()
            .flatMap(s -> Stream.concat(
                s.grants().stream().map(Grant::condition),
                s.term().stream().flatMap(t -> t.notBefore().stream()))));
  }

  private void chart() {
    Map<String, String> head = Attributes.of(
        "version", "1.0",
        "datamodel", "ecmascript",
        // Engines that compile a chart make an identifier of its name.
        "name", mechanism.id().value().replace('-', '_'),
        "initial", CASE,
        "nrm:mechanism", mechanism.id().value(),
        "nrm:title", mechanism.title(),
        "nrm:fingerprint", mechanism.fingerprint());
    pen.root("scxml", "http://www.w3.org/2005/07/scxml", head, () -> {
      pen.text("nrm:note", Map.of(), NOTE);
      pen.element("datamodel", Map.of(), this::data);
      pen.text("script", Map.of(), ScxmlScript.of(mechanism.calendar()));
      pen.element("parallel", Attributes.of("id", CASE), this::parallel);
    });
  }

  private void data() {
    data("today", "null", Map.of());
    mechanism
        .facts()
        .forEach(fact -> data(
            variables.fact(fact.id()),
            presumed(fact),
            Attributes.of(
                "nrm:fact", fact.id().value(),
                "nrm:title", fact.title(),
                "nrm:kind", lower(fact.kind()),
                "nrm:scope", lower(fact.scope()),
                "nrm:presumed",
                    fact.presumption()
                        .map(p -> Attributes.sources(p.citations()))
                        .orElse(""))));
    regions.forEach(region -> region.data().forEach((id, value) -> data(id, value, Map.of())));
  }

  private void data(String id, String value, Map<String, String> about) {
    Map<String, String> attributes = Attributes.of("id", id, "expr", value);
    attributes.putAll(about);
    pen.element("data", attributes);
  }

  private void parallel() {
    pen.element(
        "transition", Attributes.of("event", EventType.FACTS_ESTABLISHED.value()), this::establish);
    regions.forEach(ScxmlRegion::write);
  }

  private void establish() {
    assign("today", "_event.data.on");
    for (FactType fact : mechanism.facts()) {
      String name = variables.fact(fact.id());
      String held = fact.scope() == FactScope.EVENT ? presumed(fact) : name;
      assign(
          name,
          "told(_event.data.facts, '" + fact.id() + "', " + held + ", " + presumed(fact) + ")");
    }
    regions.forEach(ScxmlRegion::establish);
  }

  private void assign(String location, String value) {
    pen.element("assign", Attributes.of("location", location, "expr", value));
  }

  /** What a fact is held to be while nothing is established. */
  static String presumed(FactType fact) {
    return fact.presumption().map(p -> EcmaScript.literal(p.value())).orElse("null");
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
