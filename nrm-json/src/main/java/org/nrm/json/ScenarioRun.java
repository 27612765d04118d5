package org.nrm.json;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nrm.casefile.CaseChange;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.Citation;

/** Runs scenarios and tells what differs from what they expect. */
public final class ScenarioRun {
  private final List<String> mismatches = new ArrayList<>();
  private CaseFile file;

  private ScenarioRun(CaseFile file) {
    this.file = file;
  }

  /**
   * Runs a scenario.
   *
   * @param scenario the scenario
   * @param mechanism the mechanism to run it under, which need not be the one that it is written for
   * @return what differs from what is expected, each on one line that names the step; empty if nothing does
   * @throws IllegalArgumentException if the scenario has no step
   */
  public static List<String> of(Scenario scenario, ReferralMechanism mechanism) {
    if (scenario.steps().isEmpty()) {
      throw new IllegalArgumentException(
          "the scenario `" + scenario.name() + "` has no step: add one");
    }
    LocalDate opened = scenario.steps().get(0).on();
    ScenarioRun run = new ScenarioRun(CaseFile.open(mechanism, scenario.caseId(), opened));
    scenario.steps().forEach(run::step);
    return List.copyOf(run.mismatches);
  }

  private void step(Scenario.Step step) {
    String place = "step " + step.number() + " (" + step.on()
        + step.event().map(event -> " " + event.type()).orElse("") + "): ";
    step.event()
        .ifPresent(event -> step.outcome().ifPresent(expected -> outcome(place, event, expected)));
    if (step.on().isBefore(file.asOf())) {
      if (step.event().isEmpty()) {
        mismatches.add(place + "the file speaks up to " + file.asOf() + ": look at a later day");
      }
      return;
    }
    new FileComparison(file.asOf(step.on()), step.file(), text -> mismatches.add(place + text))
        .compare();
  }

  private void outcome(String place, CaseEvent event, ExpectedOutcome expected) {
    Outcome found = file.apply(event);
    List<String> differing = found.fold(
        accepted -> {
          file = accepted.next();
          return accepted(accepted, expected);
        },
        refused -> refused(refused, expected));
    differing.forEach(text -> mismatches.add(place + text));
  }

  private static List<String> accepted(Outcome.Accepted found, ExpectedOutcome expected) {
    if (!expected.accepted()) {
      return List.of("expected " + words(expected) + ", found accepted");
    }
    List<String> kinds =
        found.changes().stream().map(CaseChange::kind).distinct().toList();
    return expected.changes().stream()
        .filter(kind -> !kinds.contains(kind))
        .map(kind -> "expected a change `" + kind + "`, found " + listed(kinds))
        .toList();
  }

  private static List<String> refused(Outcome.Refused found, ExpectedOutcome expected) {
    if (expected.accepted()
        || expected.code().filter(code -> code != found.code()).isPresent()) {
      return List.of("expected " + words(expected) + ", found refused " + found.code() + ": "
          + found.message());
    }
    List<String> said = said(found).toList();
    Stream<String> reasons = expected.reasons().stream()
        .filter(text -> said.stream().noneMatch(s -> s.contains(text)))
        .map(text -> "expected the reason `" + text + "`, found: " + found.message());
    Stream<String> remedies = expected.remedies().stream()
        .filter(remedy -> !found.remedies().contains(remedy))
        .map(remedy -> "expected the remedy " + RemedyWords.of(remedy) + ", found "
            + listed(found.remedies().stream().map(RemedyWords::of).toList()));
    return Stream.concat(reasons, remedies).toList();
  }

  /** Every text in which a reason is looked for. */
  static Stream<String> said(Outcome.Refused found) {
    return Stream.concat(
        Stream.of(found.message()),
        found.findings().stream()
            .flatMap(finding -> Stream.concat(
                Stream.of(finding.message()),
                finding.citations().stream().flatMap(ScenarioRun::words))));
  }

  private static Stream<String> words(Citation citation) {
    return Stream.of(Optional.of(citation.text()), citation.note(), citation.otherwise())
        .flatMap(Optional::stream);
  }

  private static String words(ExpectedOutcome expected) {
    Optional<String> code = expected.code().map(c -> " " + c);
    return expected.accepted() ? "accepted" : "refused" + code.orElse("");
  }

  static String listed(List<String> found) {
    return found.isEmpty() ? "none" : String.join(", ", found);
  }
}
