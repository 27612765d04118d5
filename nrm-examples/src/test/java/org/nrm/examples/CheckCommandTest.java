package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckCommandTest {
  private static final Path MECHANISMS =
      Path.of(System.getProperty("basedir", "")).resolve("mechanisms");
  private static final String SOUND = MECHANISMS.resolve("lindenia.yaml").toString();
  private static final String SCENARIOS =
      MECHANISMS.resolve("lindenia-scenarios.yaml").toString();
  private static final String BROKEN =
      MECHANISMS.resolve("lindenia-broken.yaml").toString();

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void files_that_are_well_are_told_with_what_they_hold() {
    Ran ran = Ran.nrm("check", SOUND, SCENARIOS);
    assertThat(ran.status()).isZero();
    assertThat(ran.err()).isEmpty();
    assertThat(ran.lines())
        .startsWith("ok " + SOUND + ": mechanism", "ok " + SCENARIOS + ": scenarios")
        .filteredOn(line -> !line.startsWith("ok "))
        .isNotEmpty()
        .allMatch(line -> line.contains("not checked: no mechanism `lindenia-2024` is found"));
  }

  @Test
  void a_file_that_cannot_be_read_for_what_it_says_gives_status_2() {
    Ran ran = Ran.nrm("check", SOUND, BROKEN);
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.lines())
        .containsExactly("ok " + SOUND + ": mechanism", "not ok " + BROKEN + ": 3 faults");
    assertThat(ran.err().lines())
        .hasSize(3)
        .allSatisfy(line -> assertThat(line).startsWith("nrm: " + BROKEN + ":"));
  }

  @Test
  void a_definition_with_faults_gives_status_1() throws IOException {
    Path file = folder.resolve("mine.yaml");
    Files.writeString(file, Files.readString(Path.of(SOUND)).replace("to: permit", "to: permitt"));
    Ran ran = Ran.nrm("check", file.toString());
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.err())
        .isEqualToIgnoringNewLines("nrm: " + file
            + ":90:13: /procedures/0/transitions/1/to: residence/reflection-to-permit:"
            + " there is no stage `permitt`: did you mean `permit`?");
  }

  @Test
  void json_says_the_same_for_programs() {
    Ran ran = Ran.nrm("check", "--json", SOUND, BROKEN, "/no/such.yaml");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).isEmpty();
    assertThat(SchemaFaults.of("check", ran.out())).isEmpty();
    assertThat(ran.out())
        .contains("\"sort\":\"mechanism\",\"ok\":true,\"faults\":[]")
        .contains("\"fault\":\"unknown-id\"")
        .contains("there is no such file");
  }

  @Test
  void what_a_variant_hardly_means_is_a_warning_at_its_change() throws IOException {
    Path file = Files.writeString(folder.resolve("variant.yaml"), """
        variant: other
        extends: belgium-2017
        title: Other
        changes:
          - set-term: {stage: residence/reflection, period: P45D, because: to compare}
          - choose-reading: {reading: second-request, as: again, because: to compare}
          - relax: {transition: residence/temporary-extended, drop: {fact: family-life-ceased}, because: to compare}
          - remove-transition: {transition: indefinite-stay-request/pending-to-not-requested, because: to compare}
          - remove-words: {events: [indefinite-stay-refused], because: to compare}
        """);
    Ran ran = Ran.nrm("check", file.toString());
    assertThat(ran.err().lines()).hasSize(4);
    assertThat(ran.err().lines().toList().get(0))
        .isEqualTo(
            "nrm: warning: " + file
                + ":5:5: /changes/0: residence/reflection: `set-term` alters nothing: the term is P45D already");
    assertThat(ran.err().lines().toList().get(1))
        .startsWith("nrm: warning: " + file + ":6:5: /changes/1: reading second-request: ");
    assertThat(ran.err().lines().toList().get(2))
        .isEqualTo("nrm: warning: " + file
            + ":7:5: /changes/2: residence/temporary-extended: `relax` alters nothing:"
            + " the condition does not ask for `family-life-ceased`");
    assertThat(ran.err().lines().toList().get(3))
        .startsWith("nrm: warning: " + file + ":8:5: /changes/3: reading second-request: ");
    assertThat(ran.lines()).containsExactly("ok " + file + ": variant");
    assertThat(ran.status()).isZero();
    Ran json = Ran.nrm("check", "--json", file.toString());
    assertThat(json.status()).isZero();
    assertThat(json.err()).isEmpty();
    assertThat(SchemaFaults.of("check", json.out())).isEmpty();
    assertThat(json.out())
        .contains("\"ok\":true,\"faults\":[],\"warnings\":[{\"line\":5,\"column\":5,"
            + "\"pointer\":\"/changes/0\",\"message\":");
  }

  @Test
  void standard_input_is_read() throws IOException {
    String text = Files.readString(Path.of(SOUND));
    assertThat(Ran.withInput(text, "check", "-").lines()).containsExactly("ok -: mechanism");
    Ran shown = Ran.nrm("show", "belgium-2017", "--as", "json");
    assertThat(Ran.withInput(shown.out(), "check", "-").lines()).containsExactly("ok -: mechanism");
  }

  @Test
  void a_file_that_is_none_is_told_and_the_others_are_checked() throws IOException {
    Path bytes = Files.write(folder.resolve("bytes.yaml"), new byte[] {'i', (byte) 0xe9});
    Path wide = Files.write(folder.resolve("wide.yaml"), "id: x".getBytes(StandardCharsets.UTF_16));
    Ran ran = Ran.nrm(
        "check", "/no/such.yaml", folder.toString(), bytes.toString(), wide.toString(), SOUND);
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err().lines())
        .containsExactly(
            "nrm: cannot read `/no/such.yaml`: there is no such file",
            "nrm: cannot read `" + folder + "`: it is a folder, name the files in it",
            "nrm: cannot read `" + bytes + "`: it is not UTF-8, save it as such",
            "nrm: cannot read `" + wide + "`: it is not UTF-8, save it as such");
    assertThat(ran.lines()).last().isEqualTo("ok " + SOUND + ": mechanism");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "id: [", "\tid: x", "id: *x", "- - -", "id: x\n---\nid: y"})
  void nothing_that_is_written_brings_a_stack_trace(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("a.yaml"), text);
    Ran ran = Ran.nrm("check", file.toString());
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).isNotEmpty().doesNotContain("Exception", "\tat ", "report it");
  }

  @Test
  void a_mechanism_file_that_is_wrong_is_told_wherever_one_is_taken() {
    Ran ran = Ran.nrm("test", SCENARIOS, "--mechanism", BROKEN);
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err().lines()).hasSize(3);
    assertThat(Ran.nrm("test", SCENARIOS, "--mechanism", SOUND).status()).isZero();
  }
}
