package org.nrm.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Outcome;
import org.nrm.mechanism.ReferralMechanism;

/** Runs a scenario and collects, in its text, what was found where something else is expected. */
final class Found {
  private final List<StepUpdate.Edit> edits = new ArrayList<>();
  private final List<StepUpdate.Obstacle> obstacles = new ArrayList<>();
  private CaseFile file;

  private Found(CaseFile file) {
    this.file = file;
  }

  static Found of(Scenario scenario, Node node, ReferralMechanism mechanism) {
    Found found = new Found(
        CaseFile.open(mechanism, scenario.caseId(), scenario.steps().get(0).on()));
    List<Node> steps =
        Optional.ofNullable(node.members().get("steps")).orElseThrow().items();
    for (int i = 0; i < steps.size(); i++) {
      found.step(scenario.steps().get(i), new StepUpdate(steps.get(i)), steps.get(i));
    }
    return found;
  }

  /** What to replace. */
  List<StepUpdate.Edit> edits() {
    return edits;
  }

  /** What cannot be replaced. */
  List<StepUpdate.Obstacle> obstacles() {
    return obstacles;
  }

  private void step(Scenario.Step step, StepUpdate update, Node node) {
    step.event()
        .ifPresent(event -> step.outcome().ifPresent(expected -> apply(event, expected, update)));
    if (!step.on().isBefore(file.asOf())) {
      update.file(new FoundFile(file.asOf(step.on())), step.file());
    } else if (step.event().isEmpty()) {
      update.obstacle(node, "the file speaks up to " + file.asOf() + ": look at a later day");
    }
    edits.addAll(update.edits());
    obstacles.addAll(update.obstacles());
  }

  private void apply(CaseEvent event, ExpectedOutcome expected, StepUpdate update) {
    Outcome found = file.apply(event);
    file = found.fold(
        accepted -> {
          update.accepted(accepted, expected);
          return accepted.next();
        },
        refused -> {
          update.refused(refused, expected);
          return file;
        });
  }
}
