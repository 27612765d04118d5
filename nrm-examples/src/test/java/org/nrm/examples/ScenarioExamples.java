package org.nrm.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.json.Scenario;
import org.nrm.json.Scenarios;
import org.nrm.vocabulary.MechanismId;

/** The examples of a mechanism's page: its scenarios, file by file. */
final class ScenarioExamples {
  private static final Path FOLDER = Handbook.ROOT.resolve("nrm-examples/scenarios");

  private ScenarioExamples() {}

  /** A section with the scenarios that are written for a mechanism; empty if there is none. */
  static String of(MechanismId mechanism) {
    String examples = files().stream()
        .map(file -> entries(file, mechanism))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n"));
    return examples.isEmpty() ? "" : "\n## Examples\n\n" + examples;
  }

  private static String entries(Path file, MechanismId mechanism) {
    List<Scenario> scenarios = read(file).stream()
        .filter(s -> s.mechanism().filter(mechanism::equals).isPresent())
        .toList();
    if (scenarios.isEmpty()) {
      return "";
    }
    String name = Handbook.name(file);
    return scenarios.stream()
        .map(s -> "- " + s.title().orElse(s.name())
            + s.source().map(o -> " (" + o + ")").orElse("") + "\n")
        .collect(
            Collectors.joining("", "[" + file.getFileName() + "](../../" + name + "):\n\n", ""));
  }

  private static List<Scenario> read(Path file) {
    return Scenarios.read(Handbook.read(file), file.toString());
  }

  private static List<Path> files() {
    try (Stream<Path> all = Files.walk(FOLDER)) {
      return all.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
