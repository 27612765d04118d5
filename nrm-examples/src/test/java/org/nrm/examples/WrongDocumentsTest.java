package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What every command says of a document that is none of those that it reads. */
class WrongDocumentsTest {
  private static final Path DIRECTORIES =
      Path.of(System.getProperty("basedir", "")).resolve("directories");
  private static final String NETWORK = DIRECTORIES.resolve("network.json").toString();
  private static final String NEED =
      DIRECTORIES.resolve("need-housing-and-care.json").toString();

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  /** A command that reads a document at `@`, a document that is sound, and a member of it with a wrong type. */
  record Reader(String command, String sound, String wrongType, String fault) {}

  private static final List<Reader> READERS = List.of(
      new Reader(
          "classify @",
          "{'definition': 'palermo'}",
          "{'definition': 'palermo', 'act': 3}",
          "`act` is neither a text nor a list of texts: write a code"),
      new Reader(
          "travel @",
          "{'arrives-on': '2010-06-07', 'arrives-at': 'morning', 'means': 'air'}",
          "{'arrives-on': '2010-06-07', 'arrives-at': 'morning', 'means': true}",
          "`means` is not text: write it in quotes"),
      new Reader(
          "plan @",
          "{'measures': [{'kind': 'language', 'from': '2005-01-10'}]}",
          "{'measures': 'language'}",
          "`measures` is not a list: write it in brackets"),
      new Reader(
          "match @ " + NEED,
          "{'providers': []}",
          "{'providers': {}}",
          "`providers` is not a list: write it in brackets"),
      new Reader(
          "match " + NETWORK + " @",
          "{'services': ['counselling']}",
          "{'services': ['counselling'], 'age': 'young'}",
          "`age` is no count: write a whole number, zero or more"));

  static List<Reader> readers() {
    return READERS;
  }

  static Stream<Arguments> wrong() {
    return READERS.stream()
        .flatMap(r -> Stream.of(
            Arguments.of(r.command(), "", "the file does not hold one document: write one object"),
            Arguments.of(r.command(), "no: json: [", "not json: check quotes, brackets"),
            Arguments.of(r.command(), r.sound() + r.sound(), "the file does not hold one document"),
            Arguments.of(r.command(), "[" + r.sound() + "]", ":1:1: `document` is not an object: "),
            Arguments.of(r.command(), "null", ":1:1: `document` is not an object: "),
            Arguments.of(r.command(), r.wrongType(), r.fault()),
            Arguments.of(
                r.command(), r.sound().replace("{'", "{\n'nonsense': 1, '"), ":2:1: /nonsense: "),
            Arguments.of(r.command(), twice(r.sound()), " is given twice: give it once")));
  }

  private static String twice(String sound) {
    String first = sound.substring(1, sound.length() - 1);
    return "{" + first + ", " + first + "}";
  }

  @ParameterizedTest
  @MethodSource("readers")
  void a_document_that_is_sound_is_read(Reader reader) throws IOException {
    assertThat(run(reader.command(), reader.sound()).err()).doesNotContain(".json:");
  }

  @ParameterizedTest
  @MethodSource("wrong")
  void a_document_that_is_none_is_told_by_its_place(String command, String text, String fault)
      throws IOException {
    Ran ran = run(command, text);
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).contains(fault);
    assertThat(ran.err().lines())
        .allSatisfy(line -> assertThat(line).startsWith("nrm: ").contains("document.json:"));
  }

  @ParameterizedTest
  @MethodSource("readers")
  void bytes_that_are_no_text_are_told(Reader reader) throws IOException {
    Path file = folder.resolve("document.json");
    Files.write(file, new byte[] {'{', '"', (byte) 0xe9, '"', '}'});
    Ran ran = Ran.nrm(args(reader.command(), file));
    assertThat(ran.err())
        .isEqualToIgnoringNewLines(
            "nrm: cannot read `" + file + "`: it is not UTF-8, save it as such");
    assertThat(ran.status()).isEqualTo(2);
  }

  @Test
  void the_faults_of_a_directory_and_of_a_need_are_told_together() throws IOException {
    Path directory = Files.writeString(folder.resolve("network.json"), "{}");
    Path need = Files.writeString(folder.resolve("need.json"), "{\"servces\": []}");
    Ran ran = Ran.nrm("match", directory.toString(), need.toString());
    assertThat(ran.status()).isEqualTo(2);
    assertThat(ran.err().lines())
        .containsExactly(
            "nrm: " + directory + ":1:1: `providers` is missing: add it",
            "nrm: " + need + ":1:2: /servces: unknown member `servces`: did you mean `services`?");
  }

  private Ran run(String command, String text) throws IOException {
    Path file = folder.resolve("document.json");
    Files.writeString(file, text.replace('\'', '"'));
    return Ran.nrm(args(command, file));
  }

  private static String[] args(String command, Path file) {
    List<String> args = new ArrayList<>(List.of(command.split(" ", -1)));
    args.replaceAll(a -> a.equals("@") ? file.toString() : a);
    return args.toArray(String[]::new);
  }
}
