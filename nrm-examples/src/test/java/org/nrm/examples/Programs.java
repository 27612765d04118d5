package org.nrm.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nrm.examples.tutorial.BelgianCase;
import org.nrm.examples.tutorial.FirstCase;
import org.nrm.examples.tutorial.YourCountry;

/** What the pages quote: regions of programs, what the programs print, and what the command prints. */
final class Programs {
  private static final String SOURCES = "nrm-examples/src/main/java/org/nrm/examples/tutorial/";
  private static final List<String> COMMANDS =
      List.of("$ nrm ", "$ java -jar nrm-examples/target/nrm.jar ");

  private static final String SILENT = " 2>/dev/null";

  /** Where the files of a page stand that its commands write: whatever it names {@code my-...}. */
  private static final String OWN = "my-";

  private static final Path OWN_FOLDER = Path.of("target", "handbook").toAbsolutePath();

  private Programs() {}

  /** The lines between {@code // region NAME} and {@code // endregion}, moved to the left margin. */
  static String region(String program, String name) {
    List<String> lines = Handbook.read(Handbook.ROOT.resolve(SOURCES + program + ".java"))
        .lines()
        .dropWhile(line -> !line.strip().equals("// region " + name))
        .skip(1)
        .takeWhile(line -> !line.strip().equals("// endregion"))
        .toList();
    if (lines.isEmpty()) {
      throw new AssertionError(program + " has no region `" + name + "`");
    }
    return lines.stream().collect(Collectors.joining("\n")).stripTrailing().stripIndent();
  }

  /** What a program prints, by the headings {@code == NAME} that it prints too. */
  static Map<String, String> output(String program) {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> open = new ArrayList<>();
    for (String line : printed(program).lines().toList()) {
      if (line.startsWith("== ")) {
        open = new ArrayList<>();
        sections.put(line.substring(3), open);
      } else {
        open.add(line);
      }
    }
    return sections.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> String.join("\n", e.getValue())));
  }

  private static String printed(String program) {
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PrintStream to = new PrintStream(out, true, StandardCharsets.UTF_8)) {
      System.setOut(to);
      switch (program) {
        case "FirstCase" -> FirstCase.main();
        case "YourCountry" -> YourCountry.main();
        default -> BelgianCase.main();
      }
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  static boolean isCommand(String line) {
    return COMMANDS.stream().anyMatch(line::startsWith);
  }

  /** Runs the command as a reader would at the root: its output, then what it says on standard error. */
  static Ran run(String line) {
    String command = COMMANDS.stream()
        .filter(line::startsWith)
        .map(c -> line.substring(c.length()))
        .findFirst()
        .orElseThrow();
    boolean silent = command.contains(SILENT);
    String[] parts = command.replace(SILENT, "").split(" \\| ", -1);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Channels channels = new Channels(
        new ByteArrayInputStream(new byte[0]),
        new PrintStream(out, false, StandardCharsets.UTF_8),
        new PrintStream(err, false, StandardCharsets.UTF_8),
        false);
    int status = Nrm.run(
        channels, Stream.of(parts[0].split(" ")).map(Programs::argument).toArray(String[]::new));
    channels.flush();
    List<String> lines = lines(out);
    for (int i = 1; i < parts.length; i++) {
      lines = piped(lines, parts[i]);
    }
    List<String> all = new ArrayList<>(lines);
    if (!silent) {
      all.addAll(lines(err));
    }
    String root = Handbook.ROOT + java.io.File.separator;
    return new Ran(all.stream().map(each -> each.replace(root, "")).toList(), status);
  }

  private static List<String> piped(List<String> lines, String filter) {
    String[] words = filter.split(" ", 2);
    return switch (words[0]) {
      case "head" ->
        lines.stream().limit(Integer.parseInt(words[1].substring(1))).toList();
      case "tail" ->
        lines.stream()
            .skip(Math.max(0, lines.size() - Integer.parseInt(words[1].substring(1))))
            .toList();
      case "grep" -> lines.stream().filter(l -> l.contains(words[1])).toList();
      default -> throw new AssertionError("no filter `" + filter + "` is known to this test");
    };
  }

  /** What was printed, with files named as the reader would. */
  private static List<String> lines(ByteArrayOutputStream printed) {
    return printed
        .toString(StandardCharsets.UTF_8)
        .replace(OWN_FOLDER + File.separator, "")
        .replace(Handbook.ROOT + File.separator, "")
        .lines()
        .toList();
  }

  /** Forgets the files that a page's commands wrote. */
  static void clear() {
    try {
      Files.createDirectories(OWN_FOLDER);
      try (Stream<Path> files = Files.walk(OWN_FOLDER)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.deleteIfExists(file);
        }
      }
      Files.createDirectories(OWN_FOLDER);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String argument(String word) {
    if (word.startsWith(OWN)) {
      return OWN_FOLDER.resolve(word).toString();
    }
    Path atRoot = Handbook.ROOT.resolve(word);
    return Files.exists(atRoot) ? atRoot.toString() : word;
  }

  record Ran(List<String> lines, int status) {}
}
