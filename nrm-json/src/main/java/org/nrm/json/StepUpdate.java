package org.nrm.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nrm.casefile.CaseChange;
import org.nrm.casefile.Outcome;

/** Puts what was found in the place of what a step of a scenario expects, where the one can stand for the other. */
final class StepUpdate {
  /** Text that takes the place of a value; a list of ids, or a single text. */
  record Edit(Node node, String before, List<String> after, boolean list) {}

  /** Why something cannot be replaced, and where. */
  record Obstacle(Node node, String message) {}

  private final Node step;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Obstacle> obstacles = new ArrayList<>();

  StepUpdate(Node step) {
    this.step = step;
  }

  List<Edit> edits() {
    return edits;
  }

  List<Obstacle> obstacles() {
    return obstacles;
  }

  void accepted(Outcome.Accepted found, ExpectedOutcome expected) {
    if (!expected.accepted()) {
      turn("accepted", List.of("code", "reasons", "remedies"));
      return;
    }
    List<String> kinds =
        found.changes().stream().map(CaseChange::kind).distinct().toList();
    if (!kinds.containsAll(expected.changes())) {
      named("changes", kinds, "the event changed nothing: take `changes` out");
    }
  }

  void refused(Outcome.Refused found, ExpectedOutcome expected) {
    if (expected.accepted()) {
      turn("refused", List.of("changes"));
      return;
    }
    if (expected.code().filter(code -> code != found.code()).isPresent()) {
      member("code").ifPresent(node -> replace(node, found.code().name()));
    }
    List<String> said = ScenarioRun.said(found).toList();
    List<Node> unsaid = items("reasons").stream()
        .filter(node -> said.stream().noneMatch(s -> s.contains(text(node))))
        .toList();
    if (unsaid.size() == 1) {
      replace(unsaid.get(0), found.message());
    } else if (unsaid.size() > 1) {
      obstacle(unsaid.get(0), "several reasons are not given: choose from " + found.message());
    }
    if (!found.remedies().containsAll(expected.remedies())) {
      member("remedies")
          .ifPresent(node -> obstacle(
              node,
              "remedies are not replaced: the refusal has "
                  + ScenarioRun.listed(
                      found.remedies().stream().map(RemedyWords::of).toList())));
    }
  }

  /** Turns what is expected to come of the event round, unless members say more of it. */
  private void turn(String found, List<String> unfit) {
    Optional<Node> besides =
        unfit.stream().flatMap(name -> member(name).stream()).findFirst();
    if (besides.isPresent()) {
      obstacle(
          besides.get(),
          "the event is " + found + ": take `" + besides.get().name() + "` out and write `expect: "
              + found + "`");
      return;
    }
    member("expect")
        .ifPresentOrElse(
            node -> replace(node, found),
            () -> obstacle(step, "the event is " + found + ": write `expect: " + found + "`"));
  }

  void file(FoundFile found, ExpectedFile expected) {
    members("at")
        .forEach(node -> found
            .stage(node.name())
            .ifPresentOrElse(
                stage -> differing(node, stage),
                () -> obstacle(node, "`" + node.name() + "` is not started: take it out")));
    members("valid-through")
        .forEach(node -> differing(node, FileComparison.worded(found.validThrough(node.name()))));
    member("lead")
        .ifPresent(node -> differing(node, found.lead().map(Object::toString).orElse("none")));
    entitlements(found.entitlements());
    expected.overdue().ifPresent(duties -> duties("overdue", duties, found.overdue()));
    expected.openDuties().ifPresent(duties -> duties("open-duties", duties, found.open()));
    members("due").forEach(node -> due(node, found));
  }

  private void entitlements(List<String> held) {
    List<String> expected = items("entitled").stream().map(StepUpdate::text).toList();
    if (!held.containsAll(expected)) {
      named("entitled", held, "the case has no entitlement: move them to `not-entitled`");
    }
    items("not-entitled").stream()
        .filter(node -> held.contains(text(node)))
        .forEach(
            node -> obstacle(node, "the case has `" + text(node) + "`: move it to `entitled`"));
  }

  private void duties(String name, List<String> expected, List<String> found) {
    if (!FileComparison.asExpected(expected, found)) {
      member(name).ifPresent(node -> list(node, found));
    }
  }

  /** A duty that is not to be open may be open, whatever its last day. */
  private void due(Node node, FoundFile found) {
    differing(
        node,
        found.duty(node.name()).map(open -> FileComparison.worded(open.due())).orElse("not open"));
  }

  /** Replaces a list whose being empty would expect nothing. */
  private void named(String name, List<String> found, String none) {
    member(name).ifPresent(node -> {
      if (found.isEmpty()) {
        obstacle(node, none);
      } else {
        list(node, found);
      }
    });
  }

  private void differing(Node node, String found) {
    if (!text(node).equals(found)) {
      replace(node, found);
    }
  }

  private void replace(Node node, String found) {
    edits.add(new Edit(node, text(node), List.of(found), false));
  }

  private void list(Node node, List<String> found) {
    List<String> before = node.items().stream().map(StepUpdate::text).toList();
    edits.add(new Edit(node, "[" + String.join(", ", before) + "]", found, true));
  }

  void obstacle(Node node, String message) {
    obstacles.add(new Obstacle(node, message));
  }

  private static String text(Node node) {
    return node.value().toString();
  }

  private Optional<Node> member(String name) {
    return Optional.ofNullable(step.members().get(name));
  }

  private List<Node> members(String name) {
    return member(name).map(node -> List.copyOf(node.members().values())).orElse(List.of());
  }

  private List<Node> items(String name) {
    return member(name).map(Node::items).orElse(List.of());
  }
}
