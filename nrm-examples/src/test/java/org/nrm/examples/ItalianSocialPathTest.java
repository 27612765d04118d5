package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nrm.casefile.CaseEvent;
import org.nrm.casefile.CaseFile;
import org.nrm.casefile.Established;
import org.nrm.casefile.Outcome;
import org.nrm.catalogue.Catalogue;
import org.nrm.json.Scenario;
import org.nrm.json.Scenarios;
import org.nrm.vocabulary.FactId;

/** The two lives on the Italian social path of the scenario files, without testimony and with it. */
class ItalianSocialPathTest {
  private static final Path FILE = Path.of(System.getProperty("basedir", ""))
      .resolve("scenarios/italy/2004-life-on-the-social-path.yaml");
  private static final Set<FactId> TESTIMONY =
      Set.of(FactId.of("testifies"), FactId.of("cooperates"));

  @Test
  void a_life_without_testimony_is_trace_for_trace_the_same_with_it() throws IOException {
    Scenario without = scenario("italy-2004-social-path-without-testimony");
    Scenario with = scenario("italy-2004-social-path-with-testimony");
    assertThat(events(with)).isNotEqualTo(events(without));
    List<Object> trace = trace(without);
    assertThat(trace(with)).isEqualTo(trace);
    assertThat(trace.toString()).contains("permit", "work-permit", "practical-training");
  }

  /** What every event led to, and the file after it; what the person said about testifying is left out. */
  private static List<Object> trace(Scenario scenario) {
    List<CaseEvent> events = events(scenario);
    CaseFile file = CaseFile.open(
        Catalogue.mechanism("italy-2004"), scenario.caseId(), events.get(0).on());
    List<Object> trace = new ArrayList<>();
    for (CaseEvent event : events) {
      Outcome outcome = file.apply(event);
      file = outcome.fold(Outcome.Accepted::next, Outcome.Refused::file);
      Map<FactId, Established> facts = new LinkedHashMap<>(file.facts());
      facts.keySet().removeAll(TESTIMONY);
      trace.add(List.of(
          event.type(),
          outcome.fold(accepted -> "accepted", Outcome.Refused::message),
          file.positions(),
          file.entitlements(),
          file.duties(),
          facts));
    }
    return trace;
  }

  private static List<CaseEvent> events(Scenario scenario) {
    return scenario.steps().stream().flatMap(step -> step.event().stream()).toList();
  }

  private static Scenario scenario(String name) throws IOException {
    return Scenarios.read(Files.readString(FILE), FILE.toString()).stream()
        .filter(scenario -> scenario.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
