package org.nrm.json.eventlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.nrm.casefile.CaseEvent;
import org.nrm.json.CloudEventWriter;
import org.nrm.json.CloudEvents;
import org.nrm.json.EventWriter;
import org.nrm.json.LogLine;
import org.nrm.json.LogMapping;
import org.nrm.json.Validation;

class RoundTripProperties {
  private static final List<String> NONE = List.of();

  @Property(tries = 500)
  void a_log_is_read_back_from_xes_as_it_was(@ForAll("logs") List<CaseEvent> log) {
    assertThat(SmallLogs.xes(SmallLogs.xes(log))).isEqualTo(new SmallLogs.Read(log, NONE, NONE));
  }

  @Property(tries = 500)
  void a_log_is_read_back_from_a_table_as_it_was(@ForAll("logs") List<CaseEvent> log) {
    assertThat(SmallLogs.csv(SmallLogs.csv(log))).isEqualTo(new SmallLogs.Read(log, NONE, NONE));
  }

  @Property(tries = 200)
  void a_table_is_the_same_whether_its_events_are_kept_or_written_at_once(
      @ForAll("logs") List<CaseEvent> log) {
    var facts = log.stream()
        .flatMap(event -> event.facts().keySet().stream())
        .distinct()
        .sorted(java.util.Comparator.comparing(Object::toString))
        .toList();
    assertThat(SmallLogs.written(out -> CsvLogWriter.streaming(out, facts), log))
        .isEqualTo(SmallLogs.csv(log));
  }

  @Property(tries = 200)
  void a_log_is_read_back_as_it_was_written(@ForAll("logs") List<CaseEvent> log) {
    StringBuilder text = new StringBuilder();
    try (EventWriter writer = new EventWriter(text)) {
      log.forEach(writer::write);
    }
    assertThat(SmallLogs.events(text.toString())).isEqualTo(log);
  }

  @Property(tries = 200)
  void a_log_is_read_back_from_cloud_events_as_it_was(@ForAll("logs") List<CaseEvent> log) {
    StringBuilder text = new StringBuilder();
    try (CloudEventWriter writer = new CloudEventWriter(text, "urn:test")) {
      log.forEach(writer::write);
    }
    try (Stream<LogLine> lines = CloudEvents.read(
        new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8)))) {
      assertThat(lines.map(line -> line.<Object>fold(LogLine.Event::event, wrong -> wrong)))
          .isEqualTo(List.<Object>copyOf(log));
    }
    assertThat(text.toString().lines())
        .allSatisfy(
            line -> assertThat(Validation.faults("cloudevent", line)).as(line).isEmpty());
  }

  @Property(tries = 200)
  void an_object_centric_log_is_valid_against_its_schema(@ForAll("logs") List<CaseEvent> log) {
    String written = SmallLogs.ocel(log);
    assertThat(Validation.faults("ocel", written)).as(written).isEmpty();
  }

  @Property(tries = 500)
  void no_bytes_make_a_reader_throw(@ForAll byte[] bytes) {
    SmallLogs.read(XesLog::read, bytes, LogMapping.standard());
    SmallLogs.read(CsvLog::read, bytes, LogMapping.standard());
  }

  @Property(tries = 300)
  void no_damage_to_a_log_makes_a_reader_throw(
      @ForAll("logs") List<CaseEvent> log, @ForAll int place, @ForAll byte scrap) {
    SmallLogs.read(XesLog::read, damaged(SmallLogs.xes(log), place, scrap), LogMapping.standard());
    SmallLogs.read(CsvLog::read, damaged(SmallLogs.csv(log), place, scrap), LogMapping.standard());
  }

  private static byte[] damaged(String text, int place, byte scrap) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    bytes[Math.floorMod(place, bytes.length)] = scrap;
    return bytes;
  }

  @Provide
  Arbitrary<List<CaseEvent>> logs() {
    return SmallLogs.logs();
  }
}
