package org.nrm.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nrm.analysis.explore.Paths;
import org.nrm.analysis.explore.Trace;
import org.nrm.analysis.explore.TraceStep;
import org.nrm.casefile.CaseEvent;
import org.nrm.mechanism.Place;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.FactValue;

/** Writes the ways to a stage. */
final class PathsAsJson {
  private PathsAsJson() {}

  static Map<String, Object> of(
      ReferralMechanism mechanism, Place stage, Paths paths, List<Trace> ways) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("mechanism", mechanism.id().value());
    value.put("to", stage.text());
    value.put("exact", paths.coverage().exact());
    value.put("complete", paths.isComplete());
    value.put("limits", paths.coverage().limits());
    value.put("ways", ways.stream().map(PathsAsJson::way).toList());
    return value;
  }

  private static Map<String, Object> way(Trace way) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("from", way.start().asOf().toString());
    value.put("length", way.length());
    value.put("days", way.days());
    value.put("steps", way.steps().stream().map(PathsAsJson::step).toList());
    return value;
  }

  private static Map<String, Object> step(TraceStep step) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("kind", step.kind().name().toLowerCase(Locale.ROOT));
    value.put("on", step.on().toString());
    value.put("days", step.days());
    step.event().ifPresent(event -> event(event, value));
    value.put("rules", step.rules().stream().map(Place::text).toList());
    Map<String, String> standing = new LinkedHashMap<>();
    step.standing().forEach((place, stage) -> standing.put(place, stage.value()));
    value.put("standing", standing);
    return value;
  }

  private static void event(CaseEvent event, Map<String, Object> value) {
    value.put("event", event.type().value());
    value.put("by", event.by().value());
    event.key().ifPresent(key -> value.put("key", key.value()));
    Map<String, Object> facts = new LinkedHashMap<>();
    event.facts().forEach((fact, said) -> facts.put(fact.value(), value(said)));
    value.put("facts", facts);
  }

  private static Object value(FactValue value) {
    return value.<Object>fold(flag -> flag, code -> code, number -> number, day -> day.toString());
  }
}
