package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What the pages show is what happens. A block after {@code <!-- check: PROGRAM#REGION -->} equals that region of the
 * program, one after {@code <!-- output: PROGRAM#SECTION -->} what the program prints there, and a {@code console} block
 * what the command prints; {@code $ echo $?} stands for the exit status of the line before. What a page's commands write
 * stands in files named {@code my-...}, which are gone before the next page.
 */
class DocsTest {
  private static final Pattern BLOCK = Pattern.compile(
      "(?:<!-- (check|output): (\\w+)#(\\w+) -->\\n)?```(\\w+)\\n(.*?)\\n?```", Pattern.DOTALL);
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

  @TestFactory
  Stream<DynamicTest> programs_and_printed_output_on_a_page_are_current() {
    return Handbook.pages().stream()
        .map(page -> DynamicTest.dynamicTest(Handbook.name(page), () -> current(page)));
  }

  @TestFactory
  Stream<DynamicTest> links_of_a_page_lead_somewhere() {
    return Handbook.pages().stream()
        .map(page -> DynamicTest.dynamicTest(Handbook.name(page), () -> linked(page)));
  }

  @TestFactory
  Stream<DynamicTest> java_on_a_page_is_checked() {
    return Handbook.pages().stream()
        .map(page -> DynamicTest.dynamicTest(
            Handbook.name(page),
            () -> assertThat(BLOCK.matcher(Handbook.read(page)).results())
                .filteredOn(block -> "java".equals(block.group(4)))
                .allMatch(block -> "check".equals(block.group(1)))));
  }

  private static void current(Path page) {
    Programs.clear();
    String found = Handbook.read(page);
    String wanted = BLOCK
        .matcher(found)
        .replaceAll(block -> Matcher.quoteReplacement(found.substring(block.start(), block.start(5))
            + content(
                block.group(1), block.group(2), block.group(3), block.group(4), block.group(5))
            + "\n```"));
    if (Handbook.UPDATE && !wanted.equals(found)) {
      Handbook.write(page, wanted);
      return;
    }
    assertThat(found).as(Handbook.name(page) + ": " + Handbook.MEND).isEqualTo(wanted);
  }

  private static String content(
      @org.jspecify.annotations.Nullable String mark,
      String program,
      String name,
      String language,
      String text) {
    if ("check".equals(mark)) {
      return Programs.region(program, name);
    }
    if ("output".equals(mark)) {
      return Programs.output(program).getOrDefault(name, "nothing printed under " + name);
    }
    return language.equals("console") ? session(text) : text;
  }

  private static String session(String text) {
    List<String> lines = new ArrayList<>();
    int status = 0;
    for (String line : text.lines().filter(l -> l.startsWith("$ ")).toList()) {
      lines.add(line);
      if (Programs.isCommand(line)) {
        Programs.Ran ran = Programs.run(line);
        lines.addAll(ran.lines());
        status = ran.status();
      } else if (line.equals("$ echo $?")) {
        lines.add(Integer.toString(status));
      } else {
        throw new AssertionError("not a line that this test can run: " + line);
      }
    }
    return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n"));
  }

  private static void linked(Path page) {
    List<String> dead = LINK.matcher(Handbook.read(page))
        .results()
        .map(link -> link.group(1))
        .filter(target -> Files.notExists(page.resolveSibling(target)))
        .toList();
    assertThat(dead).as("links of " + Handbook.name(page)).isEmpty();
  }
}
