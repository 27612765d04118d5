package org.nrm.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.nrm.casefile.CaseEvent;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;

class EventLogTest {
  private static final String HEAD =
      "\"case\":\"B-1\",\"event\":\"requested\",\"on\":\"2024-03-01\",\"by\":\"centre\"";

  @Test
  void a_line_with_every_member_is_an_event() {
    String line = "{\"case\":\"B-17\",\"mechanism\":\"belgium-2017\",\"event\":\"complaint-filed\","
        + "\"on\":\"2024-04-15\",\"by\":\"person-concerned\",\"facts\":{\"ties-broken\":true,"
        + "\"asked\":\"2024-04-01\",\"ground\":\"plain\",\"helpers\":2},\"key\":\"r1\"}";
    CaseEvent event = new CaseEvent.Builder()
        .caseId(Pseudonym.of("B-17"))
        .mechanism(MechanismId.of("belgium-2017"))
        .type(EventId.of("complaint-filed"))
        .on(SmallMechanism.day("2024-04-15"))
        .by(RoleId.of("person-concerned"))
        .putFacts(FactId.of("ties-broken"), FactValue.of(true))
        .putFacts(FactId.of("asked"), FactValue.of(SmallMechanism.day("2024-04-01")))
        .putFacts(FactId.of("ground"), FactValue.of("plain"))
        .putFacts(FactId.of("helpers"), FactValue.of(2))
        .key(Pseudonym.of("r1"))
        .build();
    assertThat(Logs.read(line)).containsExactly(LogLine.Event.of(1, event));
    assertThat(Validation.faults("event", line)).isEmpty();
  }

  /**
   * Every way in which a line can fail to be an event: no JSON, no object, several values; a member unknown, twice, missing,
   * of another type, of another form; the same of facts.
   */
  static Stream<Arguments> malformed() {
    return Stream.of(
        row("nonsense", "not json at column 1: write one complete object a line", ""),
        row("{\"case\":\"B-1\"", "not json at column 14: write one complete object a line", ""),
        row("{" + HEAD + ",}", "not json at column 67: write one complete object a line", ""),
        row("[]", "the line is not an object: write {\"case\":...,\"event\":...}", ""),
        row("17", "the line is not an object: write {\"case\":...,\"event\":...}", ""),
        row("null", "the line is not an object: write {\"case\":...,\"event\":...}", ""),
        row("{}", "`case`, `event`, `on`, `by` are missing: add them", "/case"),
        row(
            "{\"case\":\"B-1\",\"event\":\"requested\",\"by\":\"centre\"}",
            "`on` is missing: add it",
            "/on"),
        row("{" + HEAD + "} {}", "something follows the event: write one event a line", ""),
        row("{" + HEAD + ",\"fact\":{}}", "unknown member `fact`: did you mean `facts`?", "/fact"),
        row(
            "{" + HEAD + ",\"a/b~c\":1}",
            "the 5th member is unknown: there are case, mechanism, event, on, by, facts, key",
            ""),
        row(
            "{\"Maria Popescu\":1}",
            "the 1st member is unknown: there are case, mechanism, event, on, by, facts, key",
            ""),
        row(
            "{" + HEAD + ",\"popescu\":1}",
            "the 5th member is unknown: there are case, mechanism, event, on, by, facts, key",
            ""),
        row(
            "{" + HEAD + ",\"Facts\":1}",
            "the 5th member is unknown: there are case, mechanism, event, on, by, facts, key",
            ""),
        row("{" + HEAD + ",\"by\":\"office\"}", "`by` is given twice: give it once", "/by"),
        row(with("case", "17"), "`case` is not text: write it in quotes", "/case"),
        row(with("on", "null"), "`on` is not text: write it in quotes", "/on"),
        row(with("event", "[\"x\"]"), "`event` is not text: write it in quotes", "/event"),
        row(
            with("case", "\"Jane Doe\""),
            "`case` is not a pseudonym: write 1 to 64 letters, digits, dots, underscores or hyphens",
            "/case"),
        row(
            with("case", "\"" + "x".repeat(65) + "\""),
            "`case` is not a pseudonym: write 1 to 64 letters, digits, dots, underscores or hyphens",
            "/case"),
        row(
            "{" + HEAD + ",\"key\":\"\"}",
            "`key` is not a pseudonym: write 1 to 64 letters, digits, dots, underscores or hyphens",
            "/key"),
        row(
            with("event", "\"Complaint Filed\""),
            "`event` is not an id: write lower-case words joined by hyphens",
            "/event"),
        row(
            with("by", "\"a\\n`b\""),
            "`by` is not an id: write lower-case words joined by hyphens",
            "/by"),
        row(
            "{" + HEAD + ",\"mechanism\":\"\"}",
            "`mechanism` is not an id: write lower-case words joined by hyphens",
            "/mechanism"),
        row(with("on", "\"2024-02-30\""), "`on` is not a date: `2024-02-30`", "/on"),
        row(with("on", "\"15.04.2024\""), "`on` is not a date: `15.04.2024`", "/on"),
        row(with("on", "\"0000-01-01\""), "`on` is not a date: `0000-01-01`", "/on"),
        row(with("on", "\"+12024-01-01\""), "`on` is not a date: `+12024-01-01`", "/on"),
        row(
            with("on", "\"2024-04-15T10:00:00Z\""),
            "`on` is not a date: `2024-04-15T10:00:00Z`",
            "/on"),
        row(facts("[]"), "`facts` is not an object: write {\"fact\":value}", "/facts"),
        row(
            facts("{\"a\":true,\"a\":false}"),
            "the 2nd fact is given before: give it once",
            "/facts"),
        row(
            facts("{\"Ties Broken\":true}"),
            "the name of the 1st fact is not an id: write lower-case words joined by hyphens",
            "/facts"),
        row(
            facts("{\"a\":true,\"Maria Popescu\":true}"),
            "the name of the 2nd fact is not an id: write lower-case words joined by hyphens",
            "/facts"),
        row(facts("{\"a\":null}"), NO_VALUE, "/facts"),
        row(facts("{\"a\":{}}"), NO_VALUE, "/facts"),
        row(facts("{\"a\":1.5}"), NO_VALUE, "/facts"),
        row(facts("{\"a\":1e3}"), NO_VALUE, "/facts"),
        row(
            facts("{\"a\":-1}"),
            "the 1st fact is below zero: write a whole number, zero or more",
            "/facts"),
        row(
            facts("{\"a\":2147483648}"),
            "the 1st fact is too large: write a whole number up to 2147483647",
            "/facts"),
        row(facts("{\"a\":\"2023-02-29\"}"), "the 1st fact is not a date: `2023-02-29`", "/facts"),
        row(
            facts("{\"a\":\"Her story\"}"),
            "the 1st fact is neither a date nor a code: write a day as 2024-04-15, a code in lower-case words"
                + " joined by hyphens",
            "/facts"));
  }

  private static final String NO_VALUE =
      "the 1st fact has no value that a fact can have: write true, false, a whole number, a date or a code";

  private static Arguments row(String line, String message, String pointer) {
    return Arguments.of(line, message, pointer);
  }

  private static String with(String member, String value) {
    return ("{" + HEAD + "}")
        .replaceFirst(
            "\"" + member + "\":\"[^\"]*\"",
            java.util.regex.Matcher.quoteReplacement("\"" + member + "\":" + value));
  }

  private static String facts(String facts) {
    return "{" + HEAD + ",\"facts\":" + facts + "}";
  }

  @ParameterizedTest
  @MethodSource
  void malformed(String line, String message, String pointer) {
    assertThat(Logs.read(line)).containsExactly(Malformed.of(1, message, pointer));
  }

  @Test
  void bytes_that_are_not_utf_8_are_malformed() {
    byte[] line = ("{" + HEAD + "}").getBytes(StandardCharsets.UTF_8);
    line[9] = (byte) 0xC0;
    assertThat(Logs.read(line))
        .containsExactly(Malformed.of(1, "the line is not UTF-8: save the log as UTF-8", ""));
  }

  @Test
  void a_line_of_64_kib_is_read_and_a_longer_one_is_malformed_and_not_fatal() {
    String event = "{" + HEAD + "}";
    String longest = event + " ".repeat(65536 - event.length());
    List<LogLine> lines =
        Logs.read(longest + "\r\n" + longest + " \n" + "x".repeat(300_000) + "\n" + event);
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).isInstanceOf(LogLine.Event.class);
    String message = "the line is over 64 KiB: write one event a line";
    assertThat(lines.get(1)).isEqualTo(Malformed.of(2, message, ""));
    assertThat(lines.get(2)).isEqualTo(Malformed.of(3, message, ""));
    assertThat(lines.get(3)).isInstanceOf(LogLine.Event.class);
  }

  @Test
  void blank_lines_are_skipped_and_counted() {
    assertThat(Logs.read("\n  \n\t\r\n{" + HEAD + "}\n\n"))
        .extracting(LogLine::line)
        .containsExactly(4L);
    assertThat(Logs.read("")).isEmpty();
  }

  @Test
  void a_byte_order_mark_is_tolerated_at_the_start_alone() {
    assertThat(Logs.read("\uFEFF{" + HEAD + "}\n\uFEFF{" + HEAD + "}"))
        .extracting(line -> line.<Boolean>fold(event -> true, malformed -> false))
        .containsExactly(true, false);
  }

  @Test
  void the_log_is_read_only_as_far_as_it_is_consumed() {
    InputStream endless = new RepeatedLine("{" + HEAD + "}", 1_000_000_000_000L);
    assertThat(EventLog.read(endless).limit(3).map(LogLine::line)).containsExactly(1L, 2L, 3L);
  }

  @Test
  void a_log_that_cannot_be_read_on_is_an_io_error() throws IOException {
    InputStream broken = InputStream.nullInputStream();
    broken.close();
    Stream<LogLine> lines = EventLog.read(broken);
    assertThatThrownBy(lines::toList).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void closing_the_lines_closes_the_log() {
    boolean[] closed = {false};
    InputStream in = new ByteArrayInputStream(new byte[0]) {
      @Override
      public void close() {
        closed[0] = true;
      }
    };
    EventLog.read(in).close();
    assertThat(closed[0]).isTrue();
  }

  @Test
  void two_million_lines_need_no_more_memory_than_one() {
    long lines = 2_000_000;
    InputStream in = new RepeatedLine("{" + HEAD + "}", lines);
    long before = used();
    long[] most = {0};
    long count = EventLog.read(in)
        .peek(l -> {
          if (l.line() % 500_000 == 0) {
            most[0] = Math.max(most[0], used());
          }
        })
        .count();
    assertThat(count).isEqualTo(lines);
    assertThat(most[0] - before).isLessThan(20_000_000L);
  }

  private static long used() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  @Test
  void messages_keep_to_one_line_and_are_cut() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    line.write(
        ("{\"" + "\\u2028\\n\\u0000".repeat(1000) + "\":1}").getBytes(StandardCharsets.UTF_8));
    LogLine read = Logs.read(line.toByteArray()).get(0);
    assertThat(read.<String>fold(event -> "", Malformed::message))
        .hasSizeLessThan(160)
        .startsWith("the 1st member is unknown")
        .doesNotContain("\n", "\u2028");
  }
}
