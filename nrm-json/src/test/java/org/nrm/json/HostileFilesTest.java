package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that nobody who means well writes: each is told in one line, in a moment. */
class HostileFilesTest {
  private static final List<String> SCRAPS = List.of(
      "",
      "{",
      "}",
      "[",
      "]",
      ":",
      "- ",
      "&a ",
      "*a",
      "!!x ",
      "'",
      "\"",
      "#",
      "|",
      ">-",
      "%",
      "\t",
      "null",
      "yes",
      "-1",
      "1e400",
      "99999999999999999999",
      "2024-02-30",
      "P1D",
      "when: {}",
      "not:",
      "\u0000",
      "\ufeff",
      "\ud83d",
      "\u2028",
      "---",
      "...",
      "? x",
      "<<: *a",
      "is: yes",
      "atLeast: 1");

  @Test
  void a_bomb_of_references_is_refused() {
    String bomb = "id: &a [x,x,x,x,x,x,x,x,x]\n"
        + IntStream.range(1, 40)
            .mapToObj(i -> "m" + i + ": &a" + i + " ["
                + ("*a" + (i == 1 ? "" : i - 1) + ",").repeat(9) + "]\n")
            .collect(Collectors.joining());
    assertThat(told(bomb))
        .contains("bomb.yaml:1:5: /id: an anchor, to which nothing may refer: leave it out")
        .contains("bomb.yaml:2:10: /m1/0: a reference to an anchor: write the value out");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{\"a\":", "- ", "{a: ", "? "})
  void what_is_nested_without_end_is_refused(String opening) {
    assertThat(told("id: x\nwhen: " + opening.repeat(100_000)))
        .hasSize(1)
        .allSatisfy(line -> assertThat(line.length()).isLessThan(1000));
  }

  @Test
  void what_is_too_long_is_refused() {
    assertThat(told("#" + "x".repeat(16_000_001)))
        .containsExactly("bomb.yaml: over 16 million characters: no definition is that long");
  }

  @Test
  void many_members_and_items_are_read_in_a_moment() {
    String many = "id: x\nroles:\n" + "  - {id: a, title: b, kind: decides}\n".repeat(50_000);
    assertThat(told(many))
        .contains("bomb.yaml:1:1: `title` is missing: add it")
        .contains(
            "bomb.yaml:50002:10: /roles/49999/id: role a: stands there twice: give one another id");
  }

  @Test
  void a_text_that_is_none_is_refused() {
    String wide = new String("id: x".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.UTF_8);
    assertThat(told(wide)).containsExactly("bomb.yaml: not yaml: no text, save the file as UTF-8");
    assertThat(told("id: \ud83d"))
        .containsExactly("bomb.yaml: not yaml: no text, save the file as UTF-8");
    assertThat(told("id: \u0007")).hasSize(1).allMatch(line -> line.contains("not yaml"));
  }

  @Test
  void a_mark_of_byte_order_is_passed_over() throws IOException {
    String sound = Files.readString(BrokenFilesTest.folder().resolve("sound.yaml"));
    assertThat(told("\ufeff" + sound)).isEmpty();
    assertThat(told("\ufeff" + MechanismJson.write(SmallMechanism.SMALL))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  \n", "# nothing\n", "---\n", "null", "text", "[]", "3", "{}"})
  void what_says_nothing_is_told(String text) {
    assertThat(told(text)).hasSize(1);
    assertThat(CheckedFile.of(text, "x.json").faults()).hasSize(1);
  }

  @Property(tries = 2000, shrinking = ShrinkingMode.OFF)
  void whatever_is_done_to_a_file_it_is_read_or_its_faults_are_told(@ForAll Random random)
      throws IOException {
    StringBuilder text =
        new StringBuilder(Files.readString(BrokenFilesTest.folder().resolve("sound.yaml")));
    for (int i = random.nextInt(3); i >= 0; i--) {
      int at = random.nextInt(text.length());
      int end = Math.min(text.length(), at + random.nextInt(12));
      text.replace(at, end, SCRAPS.get(random.nextInt(SCRAPS.size())));
    }
    assertThat(CheckedFile.of(text.toString(), "x.yaml").faults())
        .allSatisfy(fault -> assertThat(fault.text().lines()).hasSize(1));
  }

  private static List<String> told(String text) {
    return CheckedFile.of(text, "bomb.yaml").faults().stream()
        .map(JsonFault::text)
        .toList();
  }
}
