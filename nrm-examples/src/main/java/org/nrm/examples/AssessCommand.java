package org.nrm.examples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.nrm.analysis.Assessment;
import org.nrm.analysis.Persona;
import org.nrm.analysis.StandardVerdict;
import org.nrm.examples.show.Columns;
import org.nrm.vocabulary.EntitlementId;
import org.nrm.vocabulary.Id;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Prints a mechanism through the three lenses of the good-practice criteria. */
@Command(
    name = "assess",
    description = {
      "Prints a mechanism through three lenses: coherence, efficiency, effects on the most vulnerable.",
      "What is said to be excluded is excluded in every case; numbers of acts are bounds from below."
    })
final class AssessCommand implements Callable<Integer> {
  private static final int WIDTH = 120;

  @ParentCommand
  @SuppressWarnings("NullAway.Init")
  private Nrm nrm;

  @Parameters(paramLabel = "MECHANISM", description = "The id of a shipped mechanism.")
  @SuppressWarnings("NullAway.Init")
  private String mechanism;

  @Option(names = "--json", description = "Write a JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    Assessment assessment =
        Assessment.of(Mechanisms.named(mechanism, nrm.channels()), Persona.MOST_VULNERABLE);
    if (json) {
      nrm.channels().out().println(Json.of(value(assessment)));
    } else {
      text(assessment);
    }
    return 0;
  }

  private void text(Assessment assessment) {
    line(assessment.mechanism().id() + ": " + assessment.mechanism().title());
    heading("Coherence: standards on mechanisms as a whole");
    table(
        List.of("standard", "asks that", "result", "because"),
        assessment.coherence().stream().map(AssessCommand::row).toList());
    heading("Efficiency: at least so many acts before each entitlement");
    table(
        List.of("entitlement", "discretion in her favour", "without discretion"),
        assessment.efficiency().stream()
            .map(way -> List.of(
                way.entitlement().value(),
                steps(way.permitted(), "excluded"),
                steps(way.withoutDiscretion(), "rests on discretion")))
            .toList());
    heading("Effects: what is lost to the most vulnerable, of what others can reach");
    table(
        List.of("person", "excluded", "left to discretion"),
        assessment.effects().stream().map(AssessCommand::row).toList());
  }

  private static List<String> row(StandardVerdict verdict) {
    List<String> reasons = verdict.reasons();
    int shown = Math.min(3, reasons.size());
    String more = reasons.size() > shown ? "; and " + (reasons.size() - shown) + " more" : "";
    return List.of(
        verdict.standard().id(),
        verdict.standard().title(),
        words(verdict.result()),
        String.join("; ", reasons.subList(0, shown)) + more);
  }

  private static List<String> row(Assessment.Effect effect) {
    return List.of(
        effect.persona().title(),
        effect.unnoticed() ? "no rule reads what is peculiar to her" : listed(effect.excluded()),
        effect.unnoticed() ? "" : listed(effect.leftToDiscretion()));
  }

  private static String listed(List<EntitlementId> entitlements) {
    return entitlements.isEmpty()
        ? "nothing"
        : entitlements.stream().map(Id::value).collect(Collectors.joining(", "));
  }

  private static String steps(Optional<Integer> steps, String none) {
    return steps.map(Object::toString).orElse(none);
  }

  private static String words(StandardVerdict.Result result) {
    return result.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Map<String, Object> value(Assessment assessment) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("mechanism", assessment.mechanism().id().value());
    value.put(
        "coherence", assessment.coherence().stream().map(AssessCommand::value).toList());
    value.put(
        "efficiency", assessment.efficiency().stream().map(AssessCommand::value).toList());
    value.put("effects", assessment.effects().stream().map(AssessCommand::value).toList());
    return value;
  }

  private static Map<String, Object> value(StandardVerdict verdict) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("standard", verdict.standard().id());
    value.put("title", verdict.standard().title());
    value.put("citation", verdict.standard().source().text());
    value.put("result", verdict.result().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    value.put("reasons", verdict.reasons());
    return value;
  }

  private static Map<String, Object> value(Assessment.Way way) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("entitlement", way.entitlement().value());
    way.permitted().ifPresent(steps -> value.put("actsAtLeast", steps));
    way.withoutDiscretion().ifPresent(steps -> value.put("withoutDiscretionActsAtLeast", steps));
    return value;
  }

  private static Map<String, Object> value(Assessment.Effect effect) {
    Map<String, Object> value = new LinkedHashMap<>();
    value.put("persona", effect.persona().id());
    value.put("title", effect.persona().title());
    value.put("unnoticed", effect.unnoticed());
    value.put("excluded", effect.excluded().stream().map(Id::value).toList());
    value.put(
        "leftToDiscretion", effect.leftToDiscretion().stream().map(Id::value).toList());
    return value;
  }

  private void table(List<String> heads, List<List<String>> rows) {
    Columns.lines(heads, rows, WIDTH).forEach(this::line);
  }

  private void heading(String text) {
    line("");
    line(text);
    line("");
  }

  private void line(String text) {
    nrm.channels().out().println(text);
  }
}
