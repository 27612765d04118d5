package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.nrm.json.Schemas;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every JSON that a command writes or reads has a schema, and what it writes follows it. */
class DocumentFormsTest {
  private static final String LOG = "logs/belgium-2017-row-1-conviction.ndjson";

  /** A command line, and the schema that what it writes follows. */
  private record Output(String command, String schema) {}

  /** A schema of documents that are read, a command line that reads one in the place of FILE, and an example. */
  private record Input(String schema, String command, String file) {}

  private static final List<Output> OUTPUTS = List.of(
      new Output("mechanisms --json", "mechanisms"),
      new Output("show belgium-2017 --as json", "mechanism"),
      new Output("assess belgium-2017 --json", "assessment"),
      new Output("validate " + LOG, "verdict"),
      new Output("case " + LOG + " --case B-1 --json", "case"),
      new Output("disclose " + LOG + " --case B-1 --to police --for decision --json", "disclosure"),
      new Output("report caseload " + LOG + " --as json", "report"),
      new Output("classify --criteria escaped --no exploited --json", "classification"),
      new Output(
          "match directories/network.json directories/need-housing-and-care.json --json",
          "matching"),
      new Output("agreement --json", "agreements"),
      new Output("plan plans/on-the-road.yaml --json", "plan-check"),
      new Output("plan --json", "measure-kinds"),
      new Output("services --json", "services"),
      new Output("risk --json", "risk"),
      new Output("travel journeys/monday-morning.json --json", "travel-check"),
      new Output(
          "replay " + LOG + " --under belgium-2007 --under belgium-2017 --as json", "replay"),
      new Output("migrate STATE --to belgium-2017 --json", "migration"),
      new Output("check mechanisms/lindenia.yaml --json", "check"),
      new Output("table belgium-2007 belgium-2017 --as json", "table"),
      new Output("paths belgium-2017 --to residence/reflection --json", "paths"),
      new Output("export " + LOG + " --as ocel", "ocel"),
      new Output("htcds write " + LOG + " --case B-1", "htcds"),
      new Output("primero interchange/primero-transitions.json --json", "primero-report"));

  private static final List<Input> INPUTS = List.of(
      new Input("event", "validate FILE", LOG),
      new Input("case-file", "migrate FILE --to belgium-2017", "STATE"),
      new Input("scenario", "test FILE", "scenarios/belgium/2007-provisional-stay.yaml"),
      new Input("experience", "classify FILE", ""),
      new Input(
          "directory",
          "match FILE directories/need-housing-and-care.json",
          "directories/network.json"),
      new Input(
          "need", "match directories/network.json FILE", "directories/need-housing-and-care.json"),
      new Input("plan", "plan FILE", "plans/on-the-road.yaml"),
      new Input("travel-plan", "travel FILE", "journeys/monday-morning.json"));

  /** Written by an argument of a command that writes another form without it; their own tests check them. */
  private static final Set<String> BY_ARGUMENT =
      Set.of("agreement", "agreement-lead", "cloudevent", "htcds-report", "log-mapping", "variant");

  @TempDir
  private static Path folder;

  @TestFactory
  Stream<DynamicTest> what_a_command_writes_follows_its_schema() {
    return OUTPUTS.stream()
        .map(output -> DynamicTest.dynamicTest(output.command(), () -> {
          Ran ran = Ran.nrm(output.command().replace("STATE", state()).split(" ", -1));
          assertThat(ran.err()).doesNotContain("nrm: ");
          assertThat(ran.status()).isIn(0, 1);
          List<String> documents =
              output.schema().equals("verdict") ? ran.lines() : List.of(ran.out());
          assertThat(documents)
              .isNotEmpty()
              .allSatisfy(d -> assertThat(SchemaFaults.of(output.schema(), d)).isEmpty());
        }));
  }

  @TestFactory
  Stream<DynamicTest> the_examples_of_what_is_read_are_read() {
    return INPUTS.stream()
        .map(input -> DynamicTest.dynamicTest(input.schema(), () -> {
          JsonNode examples =
              new JsonMapper().readTree(Schemas.text(input.schema())).at("/examples");
          for (JsonNode example : examples) {
            Path file =
                Files.writeString(folder.resolve(input.schema() + ".json"), example.toString());
            assertThat(read(input, file.toString())).as(example.toString()).isIn(0, 1);
          }
          if (!input.file().isEmpty()) {
            assertThat(read(input, input.file().replace("STATE", state()))).isIn(0, 1);
          }
        }));
  }

  @Test
  void every_command_that_writes_json_is_listed() {
    CommandLine nrm = Nrm.commandLine(Channels.standard());
    List<String> writing = nrm.getSubcommands().entrySet().stream()
        .filter(e -> e.getValue().getCommandSpec().options().stream()
            .anyMatch(DocumentFormsTest::writesJson))
        .map(e -> e.getKey())
        .toList();
    assertThat(OUTPUTS)
        .extracting(output -> output.command().split(" ", 2)[0])
        .containsAll(writing);
  }

  @Test
  void every_schema_is_of_something_that_is_written_or_read() {
    Set<String> schemas = new LinkedHashSet<>(BY_ARGUMENT);
    OUTPUTS.forEach(output -> schemas.add(output.schema()));
    INPUTS.forEach(input -> schemas.add(input.schema()));
    assertThat(schemas).containsExactlyInAnyOrderElementsOf(Schemas.names());
  }

  private static boolean writesJson(OptionSpec option) {
    List<String> forms = new ArrayList<>();
    if (option.type().isEnum()) {
      Arrays.stream(option.type().getEnumConstants()).forEach(f -> forms.add(f.toString()));
    }
    return Arrays.asList(option.names()).contains("--json") || forms.contains("json");
  }

  private static int read(Input input, String file) {
    String[] args = Arrays.stream(input.command().split(" ", -1))
        .map(word -> word.equals("FILE") ? file : word)
        .collect(Collectors.toList())
        .toArray(String[]::new);
    return Ran.nrm(args).status();
  }

  private static String state() throws IOException {
    Path state = folder.resolve("state.ndjson");
    Files.deleteIfExists(state);
    Ran.nrm("validate", "--state", state.toString(), "logs/belgium.ndjson");
    return state.toString();
  }
}
