package org.nrm.json.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nrm.catalogue.Catalogue;
import org.nrm.json.Scenario;
import org.nrm.json.Scenarios;
import org.nrm.mechanism.Multiplicity;
import org.nrm.mechanism.Procedure;
import org.nrm.mechanism.ReferralMechanism;
import org.nrm.vocabulary.MechanismId;

/** Charts in SCXML load in an engine that is not ours, and cases go the same way there. */
class ForeignChartTest {
  private static final Path SCENARIOS = Path.of("..", "nrm-examples", "scenarios");

  private static final Map<MechanismId, ForeignChart.Loaded> LOADED = new HashMap<>();
  private static int judged;

  static List<MechanismId> ids() {
    return Catalogue.ids();
  }

  @ParameterizedTest
  @MethodSource("ids")
  void a_chart_loads_and_starts_where_the_mechanism_does(MechanismId id) throws Exception {
    ReferralMechanism mechanism = Catalogue.mechanism(id.value());
    ForeignChart chart = new ForeignChart(loaded(mechanism));
    assertThat(chart.errors()).isEmpty();
    assertThat(chart.active())
        .containsAll(
            mechanism.procedures().stream().map(ForeignChartTest::start).toList());
    assertThat(chart.states())
        .containsAll(mechanism.procedures().stream()
            .flatMap(p -> p.stages().stream().map(s -> p.id() + "." + s.id()))
            .toList());
  }

  @AfterAll
  static void most_events_of_the_scenarios_were_judged_in_both() {
    assertThat(judged).isGreaterThan(3000);
  }

  private static ForeignChart.Loaded loaded(ReferralMechanism mechanism) throws Exception {
    ForeignChart.Loaded loaded = LOADED.get(mechanism.id());
    if (loaded == null) {
      loaded = ForeignChart.Loaded.of(mechanism);
      LOADED.put(mechanism.id(), loaded);
    }
    return loaded;
  }

  private static String start(Procedure procedure) {
    return procedure.id() + "."
        + (procedure.multiplicity() == Multiplicity.ONE ? procedure.initial() : "None");
  }

  @TestFactory
  Stream<DynamicContainer> every_scenario_goes_the_same_way_in_the_foreign_engine()
      throws IOException {
    try (Stream<Path> files = Files.walk(SCENARIOS)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList().stream()
          .map(file -> DynamicContainer.dynamicContainer(
              SCENARIOS.relativize(file).toString(), read(file).map(ForeignChartTest::test)));
    }
  }

  private static Stream<Scenario> read(Path file) {
    try {
      return Scenarios.read(Files.readString(file), file.toString()).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static DynamicTest test(Scenario scenario) {
    return DynamicTest.dynamicTest(scenario.name(), () -> {
      ReferralMechanism mechanism =
          Catalogue.mechanism(scenario.mechanism().orElseThrow().value());
      ForeignRun.Result result = ForeignRun.of(scenario, mechanism, loaded(mechanism));
      judged += result.judged();
      assertThat(result.differences()).isEmpty();
    });
  }
}
