package org.nrm.json;

import static org.nrm.json.SmallMechanism.SMALL;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Logs to test with. */
final class Logs {
  private Logs() {}

  static final String OPENS =
      "{\"case\":\"B-1\",\"mechanism\":\"small\",\"event\":\"requested\",\"on\":\"2024-03-01\","
          + "\"by\":\"centre\",\"facts\":{\"accompanied\":true}}";

  static List<LogLine> read(String log) {
    return read(log.getBytes(StandardCharsets.UTF_8));
  }

  static List<LogLine> read(byte[] log) {
    return read(new ByteArrayInputStream(log));
  }

  static List<LogLine> read(InputStream log) {
    try (Stream<LogLine> lines = EventLog.read(log)) {
      return lines.toList();
    }
  }

  static LogJudge judge() {
    return LogJudge.of(List.of(SMALL), Optional.empty());
  }

  static List<Verdict> verdicts(LogJudge judge, String log) {
    return read(log).stream().map(judge::judge).toList();
  }

  static String written(List<Verdict> verdicts) {
    StringBuilder text = new StringBuilder();
    try (VerdictWriter writer = new VerdictWriter(text)) {
      verdicts.forEach(writer::write);
    }
    return text.toString();
  }

  /** An event of the case B-1. */
  static String event(String type, String on, String by, String facts) {
    return event("B-1", type, on, by, facts);
  }

  static String event(String caseId, String type, String on, String by, String facts) {
    return "{\"case\":\"" + caseId + "\",\"event\":\"" + type + "\",\"on\":\"" + on + "\",\"by\":\""
        + by + "\",\"mechanism\":\"small\",\"facts\":" + facts + "}";
  }
}
