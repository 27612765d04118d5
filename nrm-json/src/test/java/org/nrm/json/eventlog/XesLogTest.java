package org.nrm.json.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nrm.json.LogLine;
import org.nrm.json.LogMapping;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.RoleId;

class XesLogTest {
  private static final String BROKEN =
      "not xml, or not in the encoding that it names: nothing after it can be read";

  private static String trace(String... events) {
    return "<log xes.version=\"1.0\">\n<trace>\n<string key=\"concept:name\" value=\"A-1\"/>\n"
        + String.join("\n", events) + "\n</trace>\n</log>";
  }

  private static String event(String more) {
    return "<event><string key=\"concept:name\" value=\"x\"/>"
        + "<date key=\"time:timestamp\" value=\"2024-04-15T00:00:00Z\"/>"
        + "<string key=\"org:role\" value=\"police\"/>" + more + "</event>";
  }

  @Test
  void an_event_takes_the_case_of_its_trace_and_the_facts_that_are_written_with_its_place() {
    String ours = "<int key=\"nrm.position\" value=\"1\"/><int key=\"a\" value=\"7\"/>";
    SmallLogs.Read read = SmallLogs.xes(trace(event(""), event(ours)));
    assertThat(read.events()).extracting(Object::toString).hasSize(2);
    assertThat(read.events()).allMatch(e -> e.caseId().value().equals("A-1"));
    assertThat(read.events().get(1).facts()).hasToString("{a=Count{value=7}}");
    assertThat(read.losses()).isEmpty();
  }

  @Test
  void the_mechanism_of_a_trace_is_named_by_its_first_event() {
    String log =
        trace("<string key=\"nrm.mechanism\" value=\"belgium-2017\"/>", event(""), event(""));
    assertThat(SmallLogs.xes(log).events())
        .extracting(e -> e.mechanism().map(Object::toString).orElse("-"))
        .containsExactly("belgium-2017", "-");
  }

  @Test
  void the_day_is_that_of_the_place_where_it_was_noted_and_its_time_is_told_as_lost() {
    SmallLogs.Read read =
        SmallLogs.xes(trace(event("").replace("00:00:00Z", "23:30:00.000+02:00")));
    assertThat(read.events().get(0).on()).hasToString("2024-04-15");
    assertThat(read.losses())
        .containsExactly("4: the time of day of `time:timestamp` is left out: an event has a day");
  }

  @Test
  void what_an_event_has_no_place_for_is_told() {
    SmallLogs.Read read = SmallLogs.xes(trace(
        event("<string key=\"Activity\" value=\"y\"/>"),
        event("<string key=\"a\" value=\"b\"><string key=\"c\" value=\"d\"/></string>"),
        event("<string key=\"a\" value=\"b\"/><string key=\"a\" value=\"c\"/>"),
        event("<string value=\"b\"/>"),
        event("<string key=\"lifecycle:transition\" value=\"start\"/>"),
        event("<string key=\"lifecycle:transition\" value=\"COMPLETE\"/>")));
    assertThat(read.events()).hasSize(5);
    assertThat(read.losses())
        .containsExactly(
            "4: attribute 4 is left out: it is not said to be a fact",
            "5: attributes within attribute 4 are left out: it has a value",
            "5: attribute 4 is left out: it is not said to be a fact",
            "6: attribute 5 is given twice: the first is left out",
            "6: attribute 5 is left out: it is not said to be a fact",
            "7: an element without a `key`, or of no known type, is left out",
            "8: an event is left out: its `lifecycle:transition` is another than `complete`");
  }

  @Test
  void an_event_that_cannot_be_read_is_malformed_and_stops_nothing() {
    LogMapping mapping =
        new LogMapping.Builder().facts(Map.of("a", FactId.of("a"))).build();
    String log = trace(
        "<event/>",
        event("<float key=\"a\" value=\"1.5\"/>"),
        event("<list key=\"a\"><values><int key=\"b\" value=\"1\"/></values></list>"),
        event("<string key=\"a\" value=\"Some Story\"/>"),
        event("<date key=\"a\" value=\"2024-02-30T00:00:00Z\"/>"),
        event("<int key=\"a\" value=\"99999999999\"/>"),
        event("").replace("2024-04-15", "2024-02-30"),
        event("").replace("\"x\"", "\"Send Fine\""),
        event(""));
    SmallLogs.Read read =
        SmallLogs.read(XesLog::read, log.getBytes(StandardCharsets.UTF_8), mapping);
    String noFact =
        ": /facts/a: `a` has no value that a fact can have: write true, false, a whole number, a date or a code";
    assertThat(read.malformed())
        .containsExactly(
            "4: /event: `concept:name` is missing or empty: give every event one",
            "5" + noFact,
            "6" + noFact,
            "7" + noFact,
            "8" + noFact,
            "9" + noFact,
            "10: /on: `time:timestamp` is not a date: write it as 2024-04-15",
            "11: /event: `concept:name` is not an id: write lower-case words joined by hyphens");
    assertThat(read.events()).hasSize(1);
  }

  @Test
  void an_attribute_of_a_foreign_event_is_no_fact_and_costs_nothing() {
    SmallLogs.Read read = SmallLogs.xes(trace(
        "<string key=\"name\" value=\"Maria Secret\"/>",
        event("<string key=\"name\" value=\"Maria Secret\"/>"),
        event("<string key=\"maria\" value=\"maria\"/><boolean key=\"b\" value=\"true\"/>")));
    assertThat(read.events()).hasSize(2).allMatch(event -> event.facts().isEmpty());
    assertThat(read.malformed()).isEmpty();
    assertThat(read.losses())
        .containsExactly(
            "5: attribute 2 of the trace is left out: it is not said to be a fact",
            "5: attribute 4 is left out: it is not said to be a fact",
            "6: attribute 2 of the trace is left out: it is not said to be a fact",
            "6: attribute 4 is left out: it is not said to be a fact",
            "6: attribute 5 is left out: it is not said to be a fact");
  }

  @Test
  void an_event_outside_of_traces_is_malformed() {
    assertThat(SmallLogs.xes("<log>" + event("") + "</log>").malformed())
        .containsExactly("1: the event is in no trace: put it into that of its case");
  }

  @Test
  void a_case_that_is_no_pseudonym_is_not_repeated() {
    SmallLogs.Read read = SmallLogs.xes(trace(event("")).replace("A-1", "Anna Example"));
    assertThat(read.malformed())
        .containsExactly(
            "4: /case: `case:concept:name` is not a pseudonym: write 1 to 64 letters, digits, dots, underscores or hyphens");
  }

  @Test
  void a_role_that_is_always_the_same_need_not_be_in_the_log() {
    LogMapping mapping = new LogMapping.Builder()
        .by("org:group")
        .alwaysBy(RoleId.of("centre"))
        .putEvents("x", org.nrm.vocabulary.EventId.of("referred"))
        .build();
    SmallLogs.Read read =
        SmallLogs.read(XesLog::read, trace(event("")).getBytes(StandardCharsets.UTF_8), mapping);
    assertThat(read.events().get(0))
        .hasToString("CaseEvent{caseId=A-1, type=referred, on=2024-04-15, by=centre}");
  }

  @Test
  void a_document_type_is_not_read_and_its_entities_are_not_resolved(@TempDir Path folder)
      throws IOException {
    Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
    for (String type : List.of(
        "<!DOCTYPE log>",
        "<!DOCTYPE log SYSTEM \"" + secret.toUri() + "\">",
        "<!DOCTYPE log [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>",
        "<!DOCTYPE log [<!ENTITY a \"" + "x".repeat(1000) + "\"><!ENTITY b \"" + "&a;".repeat(1000)
            + "\"><!ENTITY c \"" + "&b;".repeat(1000) + "\">]>")) {
      for (String entity : List.of("x", "&e;", "&c;")) {
        SmallLogs.Read read = SmallLogs.xes(
            type + trace(event("").replace("value=\"x\"", "value=\"" + entity + "\"")));
        assertThat(read.events()).isEmpty();
        assertThat(read.malformed())
            .containsExactly(
                "1: a document type declaration is not read: remove it: nothing after it can be read");
      }
    }
  }

  @Test
  void what_was_read_before_a_fault_of_the_document_is_kept() {
    String log = trace(event(""), event("&no;"), event(""));
    SmallLogs.Read read = SmallLogs.xes(log);
    assertThat(read.events()).hasSize(1);
    assertThat(read.malformed()).containsExactly("5: " + BROKEN);
    String written = SmallLogs.xes(SmallLogs.events(SmallLogs.LOG));
    assertThat(
            SmallLogs.xes(written.substring(0, written.lastIndexOf("<trace>"))).events())
        .hasSize(2);
  }

  @Test
  @Timeout(20)
  void an_element_over_one_mebibyte_ends_the_reading() {
    String huge = "y".repeat(3 << 20);
    for (String log : List.of(
        trace(event("<string key=\"a\" value=\"" + huge + "\"/>")),
        trace(event("<string key=\"a" + huge + "\" value=\"b\"/>")),
        trace("<!--" + huge + "-->", event("")))) {
      SmallLogs.Read read = SmallLogs.xes(log);
      assertThat(read.events()).isEmpty();
      assertThat(read.malformed())
          .hasSize(1)
          .first()
          .asString()
          .endsWith(": an element is over 1 MiB: nothing after it can be read");
    }
  }

  @Test
  @Timeout(20)
  void a_deep_document_is_read_without_going_deep() {
    int depth = 20_000;
    String deep = "<string key=\"a\" value=\"b\">".repeat(depth) + "</string>".repeat(depth);
    SmallLogs.Read read = SmallLogs.xes(trace(event(deep)));
    assertThat(read.events().size() + read.malformed().size()).isEqualTo(1);
  }

  @Test
  void a_wrong_encoding_is_told() {
    byte[] latin =
        trace(event("<string key=\"A\" value=\"\u00e9\"/>")).getBytes(StandardCharsets.ISO_8859_1);
    assertThat(SmallLogs.read(XesLog::read, latin, LogMapping.standard()).malformed())
        .hasSize(1)
        .first()
        .asString()
        .endsWith(BROKEN);
    String unknown = "<?xml version=\"1.0\" encoding=\"klingon\"?>" + trace(event(""));
    assertThat(SmallLogs.xes(unknown).malformed()).containsExactly("1: " + BROKEN);
  }

  @Test
  void an_encoding_that_the_document_names_is_read() {
    byte[] wide = ("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + trace(event("")))
        .getBytes(StandardCharsets.UTF_16);
    assertThat(SmallLogs.read(XesLog::read, wide, LogMapping.standard()).events())
        .hasSize(1);
  }

  @Test
  void nothing_is_printed_on_the_way() {
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (PrintStream to = new PrintStream(printed, true, StandardCharsets.UTF_8)) {
      System.setErr(to);
      for (int first : new int[] {0xFF, 0xE9, 0xC3, '<', '&', 0}) {
        byte[] bytes = {(byte) first, 'a', (byte) 0xE9, '>'};
        SmallLogs.read(XesLog::read, bytes, LogMapping.standard());
      }
    } finally {
      System.setErr(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @Test
  void a_declared_encoding_and_a_mark_are_heeded() {
    String log = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>"
        + trace(event("<string key=\"A\" value=\"\u00e9\"/>"));
    byte[] latin = log.getBytes(StandardCharsets.ISO_8859_1);
    assertThat(SmallLogs.read(XesLog::read, latin, LogMapping.standard()).events())
        .hasSize(1);
    assertThat(SmallLogs.xes("\uFEFF" + trace(event(""))).events()).hasSize(1);
  }

  @Test
  void a_document_of_another_kind_is_told() {
    assertThat(SmallLogs.xes("<html/>").malformed())
        .containsExactly("1: the document is no xes log: it starts with another element");
    assertThat(SmallLogs.xes("").malformed()).containsExactly("1: " + BROKEN);
  }

  @Test
  void a_log_that_cannot_be_read_on_is_an_io_error() {
    InputStream torn = new InputStream() {
      @Override
      public int read() throws IOException {
        throw new IOException("torn");
      }

      @Override
      public int read(byte[] to, int start, int length) throws IOException {
        throw new IOException("torn");
      }
    };
    assertThatThrownBy(() -> {
          try (Stream<LogLine> lines = XesLog.read(torn, LogMapping.standard(), loss -> {})) {
            lines.toList();
          }
        })
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("torn");
  }
}
