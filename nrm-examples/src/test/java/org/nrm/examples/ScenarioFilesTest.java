package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.nrm.catalogue.Catalogue;
import org.nrm.json.Scenario;
import org.nrm.json.ScenarioRun;
import org.nrm.json.Scenarios;

/** Runs every scenario file of this module: the examples from the law. */
class ScenarioFilesTest {
  private static final Path SCENARIOS =
      Path.of(System.getProperty("basedir", "")).resolve("scenarios");

  @TestFactory
  List<DynamicContainer> scenarios() throws IOException {
    try (Stream<Path> files = Files.walk(SCENARIOS)) {
      List<Path> found =
          files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
      assertThat(found).as("scenario files under " + SCENARIOS).isNotEmpty();
      return found.stream().map(ScenarioFilesTest::container).toList();
    }
  }

  @TestFactory
  List<DynamicTest> every_file_follows_the_schema() throws IOException {
    try (Stream<Path> files = Files.walk(SCENARIOS)) {
      return files
          .filter(f -> f.toString().endsWith(".yaml"))
          .sorted()
          .map(f -> DynamicTest.dynamicTest(
              SCENARIOS.relativize(f).toString(), () -> checkSchema(Files.readString(f))))
          .toList();
    }
  }

  private static void checkSchema(String file) {
    assertThat(file.split("(?m)^---\\s*$", -1))
        .filteredOn(document -> !document.replaceAll("(?m)^#.*$", "").isBlank())
        .isNotEmpty()
        .allSatisfy(
            document -> assertThat(SchemaFaults.ofYaml("scenario", document)).isEmpty());
  }

  private static DynamicContainer container(Path file) {
    return DynamicContainer.dynamicContainer(
        SCENARIOS.relativize(file).toString(), read(file).stream().map(ScenarioFilesTest::test));
  }

  private static List<Scenario> read(Path file) {
    try {
      return Scenarios.read(Files.readString(file), file.toString());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static DynamicTest test(Scenario scenario) {
    return DynamicTest.dynamicTest(scenario.name(), () -> {
      String mechanism = scenario.mechanism().orElseThrow().value();
      assertThat(ScenarioRun.of(scenario, Catalogue.mechanism(mechanism))).isEmpty();
    });
  }
}
