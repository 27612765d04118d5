package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestCommandTest {
  private static final String SCENARIO = """
      scenario: found-by-the-police
      title: Indications are found
      mechanism: belgium-2017
      steps:
        - {on: 2024-03-01, by: police, event: indications-found, at: {identification: detected}}
      """;

  @TempDir
  Path folder;

  @Test
  void a_scenario_that_runs_as_expected_is_ok() throws IOException {
    Ran ran = test(SCENARIO);
    assertThat(ran.status()).isZero();
    assertThat(ran.out())
        .isEqualToIgnoringNewLines("ok found-by-the-police: Indications are found");
  }

  @Test
  void a_mismatch_is_shown_and_ends_with_status_1() throws IOException {
    Ran ran = test(SCENARIO.replace(": detected", ": oriented"));
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines().get(0)).startsWith("not ok found-by-the-police");
    assertThat(ran.lines().get(1)).startsWith("  step 1 (2024-03-01 indications-found): ");
  }

  @Test
  void a_scenario_can_be_run_under_another_mechanism() throws IOException {
    assertThat(test(SCENARIO.replace("mechanism: belgium-2017\n", "")).status()).isEqualTo(2);
    Path file = Files.writeString(folder.resolve("s.yaml"), SCENARIO);
    Ran ran = Ran.nrm("test", "--mechanism", "belgium-2007", file.toString());
    assertThat(ran.status()).isZero();
  }

  @Test
  void a_wrong_file_is_named_with_its_line_and_ends_with_status_2() throws IOException {
    Ran ran = test(SCENARIO.replace("by: police", "bye: police"));
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).startsWith("nrm: " + folder.resolve("s.yaml") + ":5:22: ");
  }

  @Test
  void a_folder_stands_for_its_scenario_files() throws IOException {
    Files.writeString(folder.resolve("a.yaml"), SCENARIO);
    Files.writeString(folder.resolve("b.yaml"), SCENARIO);
    Files.writeString(folder.resolve("c.txt"), "no scenario");
    assertThat(Ran.nrm("test", folder.toString()).lines()).hasSize(2);
  }

  private Ran test(String scenario) throws IOException {
    return Ran.nrm("test", Files.writeString(folder.resolve("s.yaml"), scenario).toString());
  }
}
