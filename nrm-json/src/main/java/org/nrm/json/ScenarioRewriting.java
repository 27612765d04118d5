package org.nrm.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.casefile.CaseEvent;
import org.nrm.mechanism.ReferralMechanism;

/** Rewrites a scenario file with what was found, and runs it again before it is handed out. */
final class ScenarioRewriting {
  private final String text;
  private final String fileName;
  private final Function<Scenario, ReferralMechanism> mechanisms;
  private final Extents extents;
  private final List<Entry> entries;
  private final List<ScenarioUpdate.Left> left = new ArrayList<>();

  /** A scenario, where it stands, and what to replace in it. */
  private record Entry(int document, Node node, Scenario scenario, List<Placed> edits) {}

  private record Placed(StepUpdate.Edit edit, Extents.Extent extent, String written) {}

  private ScenarioRewriting(
      String text, String fileName, Function<Scenario, ReferralMechanism> mechanisms) {
    this.text = text;
    this.fileName = fileName;
    this.mechanisms = mechanisms;
    Faults faults = new Faults(Optional.of(fileName));
    List<Node> documents = DocumentParser.yaml(text, faults);
    List<Scenario> scenarios = Scenarios.read(documents, faults);
    faults.raise();
    this.extents = Extents.of(text);
    this.entries = entries(documents, scenarios);
  }

  static ScenarioUpdate of(
      String text, String fileName, Function<Scenario, ReferralMechanism> mechanisms) {
    String plain = DocumentParser.plain(text);
    String mark = text.substring(0, text.length() - plain.length());
    return new ScenarioRewriting(plain, fileName, mechanisms).update(mark);
  }

  private static List<Entry> entries(List<Node> documents, List<Scenario> scenarios) {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      for (Node node : Scenarios.nodes(documents.get(i)).toList()) {
        entries.add(new Entry(i, node, scenarios.get(entries.size()), new ArrayList<>()));
      }
    }
    return entries;
  }

  private ScenarioUpdate update(String mark) {
    entries.forEach(this::collect);
    String rewritten = rewritten();
    if (!rewritten.equals(text) && withdrawn(rewritten)) {
      rewritten = rewritten();
    }
    List<ScenarioUpdate.Replaced> replaced =
        entries.stream().flatMap(ScenarioRewriting::replaced).toList();
    left.sort(Comparator.comparingInt(ScenarioUpdate.Left::line));
    return ImmutableScenarioUpdate.of(mark + rewritten, replaced, left);
  }

  private void collect(Entry entry) {
    ReferralMechanism mechanism = mechanisms.apply(entry.scenario());
    if (ScenarioRun.of(entry.scenario(), mechanism).isEmpty()) {
      return;
    }
    Found found = Found.of(entry.scenario(), entry.node(), mechanism);
    List<StepUpdate.Obstacle> obstacles = new ArrayList<>(found.obstacles());
    for (StepUpdate.Edit edit : found.edits()) {
      Optional<Extents.Extent> extent =
          extents.at(entry.document(), edit.node().pointer()).filter(Extents.Extent::whole);
      extent.ifPresentOrElse(
          at -> entry.edits().add(new Placed(edit, at, written(edit, at.quote()))),
          () -> obstacles.add(new StepUpdate.Obstacle(
              edit.node(),
              "what was found is " + after(edit)
                  + ": write it on one line, without comments in it")));
    }
    obstacles.forEach(o -> leave(entry, o.node(), o.message()));
  }

  private void leave(Entry entry, Node node, String message) {
    entry.edits().clear();
    left.add(ImmutableLeft.of(entry.scenario().name(), node.spot().line(), message));
  }

  private String rewritten() {
    StringBuilder changed = new StringBuilder(text);
    entries.stream()
        .flatMap(entry -> entry.edits().stream())
        .sorted(
            Comparator.comparingInt((Placed placed) -> placed.extent().from()).reversed())
        .forEach(placed ->
            changed.replace(placed.extent().from(), placed.extent().to(), placed.written()));
    return changed.toString();
  }

  /** Whether a scenario had to be left as it is, because it would not run as expected. */
  private boolean withdrawn(String rewritten) {
    List<Optional<String>> wrong = wrong(rewritten);
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      wrong
          .get(i)
          .filter(reason -> !entry.edits().isEmpty())
          .ifPresent(reason -> leave(entry, entry.node(), "with what was found, " + reason));
    }
    return wrong.stream().anyMatch(Optional::isPresent);
  }

  /** What is wrong with each scenario of the rewritten file. */
  private List<Optional<String>> wrong(String rewritten) {
    List<Scenario> again;
    try {
      again = Scenarios.read(rewritten, fileName);
    } catch (JsonFaultException e) {
      Optional<String> reason =
          Optional.of("the file could not be read: " + e.faults().get(0).text());
      return entries.stream().map(entry -> reason).toList();
    }
    List<Optional<String>> wrong = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      wrong.add(wrong(entries.get(i), again.get(i)));
    }
    return wrong;
  }

  private Optional<String> wrong(Entry entry, Scenario again) {
    if (!events(again).equals(events(entry.scenario()))) {
      return Optional.of("it would have other events");
    }
    return entry.edits().isEmpty()
        ? Optional.empty()
        : ScenarioRun.of(again, mechanisms.apply(again)).stream().findFirst();
  }

  private static List<Optional<CaseEvent>> events(Scenario scenario) {
    return scenario.steps().stream().map(Scenario.Step::event).toList();
  }

  private static Stream<ScenarioUpdate.Replaced> replaced(Entry entry) {
    return entry.edits().stream()
        .sorted(Comparator.comparingInt(placed -> placed.extent().from()))
        .map(placed -> ImmutableReplaced.of(
            entry.scenario().name(),
            placed.edit().node().spot().line(),
            member(placed.edit().node().pointer()),
            placed.edit().before().replaceAll("\\p{Cntrl}", " "),
            after(placed.edit())));
  }

  /** What follows the number of the step in a pointer. */
  private static String member(String pointer) {
    return pointer.replaceFirst("^.*?/steps/[0-9]+/", "");
  }

  private static String after(StepUpdate.Edit edit) {
    String joined = String.join(", ", edit.after());
    return edit.list() ? "[" + joined + "]" : joined;
  }

  private static String written(StepUpdate.Edit edit, String quote) {
    if (edit.list()) {
      return edit.after().stream()
          .map(text -> scalar(text, ""))
          .collect(Collectors.joining(", ", "[", "]"));
    }
    return scalar(edit.after().get(0), quote);
  }

  /** A text as it stands in YAML, in quotes where it had some or needs some. */
  private static String scalar(String text, String quote) {
    if (quote.equals("'")) {
      return "'" + text.replace("'", "''") + "'";
    }
    boolean bare = quote.isEmpty() && (text.equals("not open") || YamlText.isBare(text));
    return bare ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }
}
