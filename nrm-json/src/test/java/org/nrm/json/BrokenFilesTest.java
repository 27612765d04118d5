package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One small mechanism, broken in one way in each file: what is said of it, word for word. */
class BrokenFilesTest {
  /** Broken in a way that a schema can see: a member, a form, a word of a closed list. */
  private static final List<String> OF_FORM = List.of(
      "unknown-member.yaml",
      "missing-member.yaml",
      "wrong-kind-of-value.yaml",
      "bad-period.yaml",
      "bad-id.yaml",
      "misspelt-word.yaml",
      "no-citation.yaml",
      "two-conditions-in-one.yaml",
      "half-a-condition.yaml",
      "two-ways-on.yaml",
      "listed-twice.yaml");

  /** Tests run in the folder of their module. */
  static Path folder() {
    return Path.of(System.getProperty("basedir", ""))
        .resolve("src/test/resources/org/nrm/json/broken");
  }

  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> !name.startsWith("sound") && !name.endsWith(".txt"))
          .sorted()
          .toList();
    }
  }

  static List<String> brokenInForm() {
    return OF_FORM;
  }

  @ParameterizedTest
  @MethodSource("files")
  void every_fault_is_told_with_its_place_and_its_mend(String name) throws IOException {
    List<String> expected = Files.readAllLines(folder().resolve("expected.txt")).stream()
        .filter(line -> line.startsWith(name + ":"))
        .toList();
    CheckedFile checked = CheckedFile.of(text(name), name);
    assertThat(checked.faults()).extracting(JsonFault::text).containsExactlyElementsOf(expected);
    assertThat(checked.faults()).isNotEmpty();
    assertThat(checked.faults()).extracting(JsonFault::message).allMatch(BrokenFilesTest::isTold);
  }

  /** One line, lower case or a quoted word first, no full stop, no name of a type. */
  private static boolean isTold(String message) {
    return message.lines().count() == 1
        && !Character.isUpperCase(message.charAt(0))
        && !message.endsWith(".")
        && !message.contains("java")
        && !message.contains("Exception");
  }

  @Test
  void nothing_is_expected_of_files_that_are_not_there() throws IOException {
    List<String> named = Files.readAllLines(folder().resolve("expected.txt")).stream()
        .map(line -> line.substring(0, line.indexOf(':')))
        .distinct()
        .toList();
    assertThat(named).containsExactlyInAnyOrderElementsOf(files());
  }

  @Test
  void the_file_that_all_are_made_from_is_sound() throws IOException {
    CheckedFile checked = CheckedFile.of(text("sound.yaml"), "sound.yaml");
    assertThat(checked.faults()).isEmpty();
    assertThat(checked.sort()).contains(CheckedFile.Sort.MECHANISM);
    assertThat(Validation.faults("mechanism", YamlData.asJson(text("sound.yaml"))))
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("brokenInForm")
  void the_schema_refuses_what_is_broken_in_form(String name) throws IOException {
    assertThat(Validation.faults("mechanism", YamlData.asJson(text(name)))).isNotEmpty();
  }

  @Test
  void reading_tells_of_faults_of_form_and_of_the_definition_at_once() throws IOException {
    String text = text("many-at-once.yaml");
    assertThatThrownBy(() -> MechanismFile.read(text, "many.yaml"))
        .isInstanceOf(JsonFaultException.class)
        .hasMessageContaining("`kind` cannot be `flagg`")
        .hasMessageContaining("there is no event `endet`");
  }

  @Test
  void a_file_whose_definition_alone_is_wrong_can_be_read() throws IOException {
    assertThat(CheckedFile.of(text("unknown-event.yaml"), "a.yaml").isReadable())
        .isTrue();
    assertThat(CheckedFile.of(text("bad-date.yaml"), "a.yaml").isReadable()).isFalse();
    assertThat(CheckedFile.of(text("many-at-once.yaml"), "a.yaml").isReadable()).isFalse();
  }

  private static String text(String name) throws IOException {
    return Files.readString(folder().resolve(name));
  }
}
