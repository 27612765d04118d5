package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestUpdateTest {
  private static final String SOUND = """
      # how a case begins
      scenario: reflection   # a comment
      mechanism: belgium-2017
      steps:
        - {on: 2024-03-01, by: police, event: indications-found, at: {identification: detected}}
        # the document
        - {on: 2024-03-01, by: police, event: centre-contacted}
        - on: 2024-03-01
          by: recognised-centre
          event: document-requested
          facts: {accompanied: true, holds-title: false, child: false}
          at: {residence: reflection}   # stays
          valid-through:
            residence: "2024-04-15"
        - {on: 2024-04-16, by: person-concerned, event: complaint-filed, expect: refused, code: NOT_EXPECTED}
        - {as-of: 2024-04-16, entitled: [], not-entitled: [work]}
      """;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void a_file_without_differences_is_not_touched() throws IOException {
    Path file = write("\ufeff" + SOUND.replace("\n", "\r\n"));
    byte[] before = Files.readAllBytes(file);
    Object key = Files.getLastModifiedTime(file);
    assertThat(update(file).status()).isZero();
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(key);
  }

  @Test
  void a_stage_is_replaced_and_told() throws IOException {
    Path file = write(SOUND.replace("residence: reflection", "residence: provisional"));
    Ran ran = update(file);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines())
        .contains("updated " + file + ":12: at/residence: provisional -> reflection");
    assertThat(file).hasContent(SOUND);
    assertThat(Ran.nrm("test", file.toString()).status()).isZero();
  }

  @Test
  void a_date_keeps_its_quotes() throws IOException {
    Path file = write(SOUND.replace("\"2024-04-15\"", "'2024-05-15'"));
    Ran ran = update(file);
    assertThat(ran.lines())
        .contains("updated " + file + ":14: valid-through/residence: 2024-05-15 -> 2024-04-15");
    assertThat(Files.readString(file)).isEqualTo(SOUND.replace("\"2024-04-15\"", "'2024-04-15'"));
  }

  @Test
  void a_code_and_its_one_reason_are_replaced() throws IOException {
    Path file =
        write(SOUND.replace("NOT_EXPECTED}", "ROLE_NOT_ENTITLED, reasons: [only an other can]}"));
    Ran ran = update(file);
    assertThat(ran.lines())
        .contains("updated " + file + ":15: code: ROLE_NOT_ENTITLED -> NOT_EXPECTED");
    assertThat(Files.readString(file)).contains("code: NOT_EXPECTED, reasons: [\"");
    assertThat(Ran.nrm("test", file.toString()).status()).isZero();
  }

  @Test
  void marks_of_encoding_line_ends_and_letters_beyond_the_first_plane_are_kept()
      throws IOException {
    String sound = "\ufeff" + SOUND.replace("\n", "\r\n").replace("begins", "\ud83d\ude00");
    Path file = write(sound.replace(": detected", ": oriented"));
    update(file);
    assertThat(Files.readString(file)).isEqualTo(sound);
  }

  @Test
  void every_document_of_a_file_is_updated() throws IOException {
    String two = SOUND + "---\n" + SOUND.replace("scenario: reflection", "scenario: second");
    Path file = write(two.replace("identification: detected", "identification: oriented"));
    Ran ran = update(file);
    assertThat(ran.lines().stream().filter(line -> line.startsWith("updated"))).hasSize(2);
    assertThat(Files.readString(file)).isEqualTo(two);
  }

  @Test
  void a_list_is_replaced_by_all_that_was_found() throws IOException {
    Path file = write(SOUND.replace(
        "at: {identification: detected}", "at: {identification: detected}, changes: [ lapsed ]"));
    Ran ran = update(file);
    assertThat(ran.lines()).anyMatch(line -> line.contains(": changes: [lapsed] -> [moved"));
    assertThat(Ran.nrm("test", file.toString()).status()).isZero();
  }

  @Test
  void a_scenario_with_something_that_cannot_be_replaced_is_left_whole() throws IOException {
    String left = SOUND
        .replace("expect: refused, code: NOT_EXPECTED", "at: {residence: reflection}")
        .replace("identification: detected", "identification: oriented");
    String second = "---\n" + SOUND.replace("scenario: reflection", "scenario: second");
    Path file = write(left + second.replace("residence: reflection", "residence: provisional"));
    Ran ran = update(file);
    assertThat(ran.status()).isEqualTo(1);
    assertThat(ran.lines())
        .contains(
            "left " + file + ":15: reflection: the event is refused: write `expect: refused`");
    assertThat(Files.readString(file)).isEqualTo(left + second);
  }

  @Test
  void a_list_with_a_comment_in_it_is_left() throws IOException {
    String text = SOUND.replace("entitled: [], not", "overdue: [ # why\n  no-such], not");
    Path file = write(text);
    assertThat(update(file).lines())
        .contains("left " + file + ":16: reflection: what was found is [inform-minister,"
            + " inform-person]: write it on one line, without comments in it");
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @Test
  void a_file_that_cannot_be_read_is_left() throws IOException {
    String text = SOUND.replace(": detected", ": oriented").replace("by: police", "bye: police");
    Path file = write(text);
    assertThat(update(file).status()).isEqualTo(2);
    assertThat(Files.readString(file)).isEqualTo(text);
  }

  @Test
  void nothing_but_the_file_is_there_afterwards_and_its_permissions_are_kept() throws IOException {
    Path file = write(SOUND.replace(": detected", ": oriented"));
    boolean posix =
        Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class);
    if (posix) {
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r--"));
    }
    update(file);
    try (var files = Files.list(folder)) {
      assertThat(files.toList()).isEqualTo(List.of(file));
    }
    if (posix) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-rw-r--");
    }
  }

  @Test
  void standard_input_cannot_be_rewritten() {
    Ran ran = Ran.withInput(SOUND, "test", "--update", "-");
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err()).contains("cannot rewrite standard input");
  }

  private Path write(String text) throws IOException {
    return Files.writeString(folder.resolve("s.yaml"), text);
  }

  private static Ran update(Path file) {
    return Ran.nrm("test", "--update", file.toString());
  }
}
