package org.nrm.json.eventlog;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.nrm.casefile.CaseEvent;
import org.nrm.catalogue.Catalogue;
import org.nrm.json.EventLog;
import org.nrm.json.LogLine;
import org.nrm.json.LogMapping;
import org.nrm.json.Malformed;
import org.nrm.vocabulary.EventId;
import org.nrm.vocabulary.FactId;
import org.nrm.vocabulary.FactValue;
import org.nrm.vocabulary.MechanismId;
import org.nrm.vocabulary.Pseudonym;
import org.nrm.vocabulary.RoleId;

/** Logs to test with, and what is read of them. */
final class SmallLogs {
  static final String LOG = """
      {"case":"B-17","mechanism":"belgium-2017","event":"indications-found","on":"2024-03-01","by":"police"}
      {"case":"-x","mechanism":"belgium-2017","event":"document-requested","on":"2024-03-01","by":"recognised-centre","facts":{"accompanied":true,"investigation-needs-it":false}}
      {"case":"B-17","event":"family-stay-applied","on":"2024-04-15","by":"person-concerned","facts":{"reflection-extended-through":"2024-05-01","mood":"true","children":3},"key":"partner"}
      """;

  private SmallLogs() {}

  /** What was read: the events, the malformed lines as text, and what was lost. */
  record Read(List<CaseEvent> events, List<String> malformed, List<String> losses) {}

  /** A reader of one of the forms. */
  interface Reading {
    Stream<LogLine> read(
        java.io.InputStream in, LogMapping mapping, java.util.function.Consumer<Loss> losses);
  }

  static Read xes(String text) {
    return read(XesLog::read, text.getBytes(StandardCharsets.UTF_8), LogMapping.standard());
  }

  static Read csv(String text) {
    return csv(text, LogMapping.standard());
  }

  static Read csv(String text, LogMapping mapping) {
    return read(CsvLog::read, text.getBytes(StandardCharsets.UTF_8), mapping);
  }

  static Read read(Reading reading, byte[] bytes, LogMapping mapping) {
    List<String> losses = new ArrayList<>();
    List<CaseEvent> events = new ArrayList<>();
    List<String> malformed = new ArrayList<>();
    try (Stream<LogLine> lines = reading.read(
        new ByteArrayInputStream(bytes),
        mapping,
        loss -> losses.add(loss.line() + ": " + loss.what()))) {
      lines.forEach(line ->
          line.fold(event -> events.add(event.event()), wrong -> malformed.add(text(wrong))));
    }
    return new Read(events, malformed, losses);
  }

  private static String text(Malformed line) {
    return line.line() + ": " + (line.pointer().isEmpty() ? "" : line.pointer() + ": ")
        + line.message();
  }

  static List<CaseEvent> events(String log) {
    try (Stream<LogLine> lines =
        EventLog.read(new ByteArrayInputStream(log.getBytes(StandardCharsets.UTF_8)))) {
      return lines
          .map(line -> line.<CaseEvent>fold(LogLine.Event::event, wrong -> {
            throw new AssertionError(wrong.message());
          }))
          .toList();
    }
  }

  static String xes(List<CaseEvent> events) {
    return written(XesWriter::new, events);
  }

  static String csv(List<CaseEvent> events) {
    return written(CsvLogWriter::keeping, events);
  }

  static String ocel(List<CaseEvent> events) {
    return written(out -> new OcelWriter(out, Catalogue::find), events);
  }

  static String written(Function<StringWriter, EventLogWriter> opening, List<CaseEvent> events) {
    StringWriter text = new StringWriter();
    try (EventLogWriter writer = opening.apply(text)) {
      events.forEach(writer::write);
    }
    return text.toString();
  }

  /** Any log of a few cases that take turns. */
  static Arbitrary<List<CaseEvent>> logs() {
    return event().list().ofMaxSize(12);
  }

  private static Arbitrary<CaseEvent> event() {
    Arbitrary<String> pseudonyms =
        Arbitraries.strings().withChars("-._09AZaz").ofMinLength(1).ofMaxLength(2);
    Arbitrary<String> ids = Arbitraries.of("x", "complaint-filed", "nrm", "a1-b2", "case", "true");
    Arbitrary<Optional<String>> mechanisms = Arbitraries.of("belgium-2017", "m").optional(0.4);
    Arbitrary<LocalDate> days = Arbitraries.of(
            "0001-01-01", "2024-02-29", "2024-04-15", "9999-12-31")
        .map(LocalDate::parse);
    return Combinators.combine(
            pseudonyms, ids, days, ids, facts(), mechanisms, pseudonyms.optional(0.3))
        .as((caseId, type, on, by, facts, mechanism, key) -> new CaseEvent.Builder()
            .caseId(Pseudonym.of(caseId))
            .type(EventId.of(type))
            .on(on)
            .by(RoleId.of(by))
            .facts(facts)
            .mechanism(mechanism.map(MechanismId::of))
            .key(key.map(Pseudonym::of))
            .build());
  }

  private static Arbitrary<java.util.Map<FactId, FactValue>> facts() {
    Arbitrary<FactValue> values = Arbitraries.of(
        FactValue.of(true),
        FactValue.of(false),
        FactValue.of("true"),
        FactValue.of("false"),
        FactValue.of("t"),
        FactValue.of("grave-ground"),
        FactValue.of(0),
        FactValue.of(Integer.MAX_VALUE),
        FactValue.of(LocalDate.parse("0001-01-01")),
        FactValue.of(LocalDate.parse("2024-02-29")));
    Arbitrary<FactId> names = Arbitraries.of(
            "a", "by", "key", "mechanism", "on", "case", "value", "ties-broken")
        .map(FactId::of);
    return Arbitraries.maps(names, values).ofMaxSize(4);
  }
}
