package org.nrm.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.nrm.casefile.RefusalCode;
import org.nrm.catalogue.Catalogue;
import org.nrm.json.EventLog;
import org.nrm.json.LogJudge;
import org.nrm.json.LogLine;
import org.nrm.json.Summary;

/** The shipped logs come out as their page says. */
class LogFilesTest {
  private static final Path LOGS = Path.of("logs");
  private static final Pattern ROW = Pattern.compile(
      "\\| `(\\S+\\.ndjson)` \\|[^|]*\\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\| (\\d+) \\|");
  private static final Pattern CODE = Pattern.compile("\\| `([A-Z_]+)` \\| (\\d+) \\|");

  @TestFactory
  Stream<DynamicTest> every_log_comes_out_as_its_page_says() throws IOException {
    List<MatchResult> rows = ROW.matcher(page()).results().toList();
    assertThat(rows).hasSize(files().size());
    return rows.stream().map(row -> DynamicTest.dynamicTest(row.group(1), () -> check(row)));
  }

  @Test
  void the_mixed_log_is_refused_with_the_codes_that_its_page_says() throws IOException {
    Summary summary = judged(LOGS.resolve("belgium.ndjson"));
    List<MatchResult> codes = CODE.matcher(page()).results().toList();
    assertThat(codes).hasSize(summary.refusedByCode().size());
    codes.forEach(code -> assertThat(summary.refusedByCode())
        .containsEntry(RefusalCode.valueOf(code.group(1)), Long.valueOf(code.group(2))));
  }

  @Test
  void the_mixed_log_is_large_enough_to_be_worth_reading() throws IOException {
    Summary summary = judged(LOGS.resolve("belgium.ndjson"));
    assertThat(summary.accepted() + summary.refused()).isGreaterThanOrEqualTo(200);
    assertThat(summary.cases()).isGreaterThanOrEqualTo(30);
    assertThat(summary.malformed()).isPositive();
  }

  private static void check(MatchResult row) throws IOException {
    Path file = LOGS.resolve(row.group(1));
    Summary summary = judged(file);
    assertThat(List.of(
                Files.readAllLines(file).size(),
                (long) summary.cases(),
                summary.accepted(),
                summary.refused(),
                summary.malformed())
            .toString())
        .isEqualTo(List.of(row.group(2), row.group(3), row.group(4), row.group(5), row.group(6))
            .toString());
  }

  private static Summary judged(Path file) throws IOException {
    LogJudge judge = LogJudge.of(Catalogue.mechanisms(), Optional.empty());
    try (InputStream in = Files.newInputStream(file);
        Stream<LogLine> lines = EventLog.read(in)) {
      lines.forEach(judge::judge);
    }
    return judge.summary();
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(LOGS)) {
      return files.filter(f -> f.toString().endsWith(".ndjson")).toList();
    }
  }

  private static String page() throws IOException {
    return Files.readString(LOGS.resolve("README.md"));
  }
}
