package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckScenarioWordsTest {
  private static final String SOUND = """
      scenario: found-by-the-police
      mechanism: belgium-2017
      steps:
        - on: 2024-03-01
          by: police
          event: indications-found
          facts: {child: false}
          at: {identification: detected}
          not-entitled: [work]
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @ParameterizedTest
  @CsvSource({
    "police,5:9,role",
    "indications-found,6:12,event",
    "child,7:13,fact",
    "identification,8:10,procedure",
    "detected,8:26,stage",
    "work,9:20,entitlement"
  })
  void a_word_that_the_mechanism_does_not_have_is_told_with_its_place(
      String word, String place, String sort) throws IOException {
    Path file = write(SOUND
        .replace(": " + word, ": " + word + "x")
        .replace("{" + word, "{" + word + "x")
        .replace("[" + word, "[" + word + "x"));
    Ran ran = Ran.nrm("check", file.toString());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err())
        .startsWith("nrm: " + file + ":" + place + ": /steps/0/")
        .contains("`belgium-2017` has no " + sort)
        .contains("did you mean `" + word + "`?");
  }

  @Test
  void a_word_that_an_event_is_to_be_refused_for_passes() throws IOException {
    String text = """
        scenario: refused
        mechanism: belgium-2017
        steps:
          - {on: 2024-03-01, by: police, event: no-such, expect: refused, code: UNKNOWN_EVENT}
        """;
    assertThat(Ran.nrm("check", write(text).toString()).status()).isZero();
  }

  @Test
  void every_scenario_that_is_shipped_is_well() throws IOException {
    Path scenarios = Path.of(System.getProperty("basedir", "")).resolve("scenarios");
    try (Stream<Path> files = Files.walk(scenarios)) {
      String[] args = Stream.concat(
              Stream.of("check"), files.map(Path::toString).filter(name -> name.endsWith(".yaml")))
          .toArray(String[]::new);
      Ran ran = Ran.nrm(args);
      assertThat(ran.err()).isEmpty();
      assertThat(ran.status()).isZero();
    }
  }

  @Test
  void what_is_not_checked_is_said() throws IOException {
    Ran none =
        Ran.nrm("check", write(SOUND.replace("mechanism: belgium-2017\n", "")).toString());
    assertThat(none.status()).isZero();
    assertThat(none.lines().get(1))
        .isEqualTo("  words of `found-by-the-police` not checked: it names no mechanism");
    Ran unknown = Ran.nrm("check", write(SOUND.replace("-2017", "-1830")).toString());
    assertThat(unknown.status()).isZero();
    assertThat(unknown.lines().get(1)).endsWith("no mechanism `belgium-1830` is found");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("s.yaml"), text);
  }
}
