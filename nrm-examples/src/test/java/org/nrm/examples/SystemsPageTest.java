package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page of systems names every system, and each of its commands runs. */
class SystemsPageTest {
  private static final Pattern COMMAND = Pattern.compile("`(nrm [^`]+)`");
  private static final List<String> ROWS = Handbook.read(
          Handbook.ROOT.resolve("docs/reference/systems.md"))
      .lines()
      .filter(line -> line.startsWith("| S"))
      .toList();

  @Test
  void every_system_of_the_sources_has_a_row_with_a_command() {
    assertThat(ROWS)
        .extracting(row -> row.split(" ", 3)[1])
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 20).mapToObj(n -> "S" + n).toList());
    assertThat(ROWS).allSatisfy(row -> assertThat(COMMAND.matcher(row).find()).isTrue());
  }

  @TestFactory
  Stream<DynamicTest> every_command_of_the_page_runs() {
    return ROWS.stream()
        .flatMap(row -> COMMAND.matcher(row).results())
        .map(found -> found.group(1))
        .map(command -> DynamicTest.dynamicTest(command, () -> {
          Programs.Ran ran = Programs.run("$ " + command);
          boolean feed = command.endsWith("belgium.ndjson");
          assertThat(ran.status()).isIn(feed ? List.of(2) : List.of(0, 1));
          assertThat(ran.lines()).isNotEmpty();
        }));
  }
}
