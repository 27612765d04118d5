package org.nrm.examples;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.nrm.json.CloudEventWriter;
import org.nrm.json.LogLine;
import org.nrm.json.Verdict;
import org.nrm.json.VerdictSink;

/** Writes verdicts in the forms that are not our own JSON. */
final class VerdictOutput {
  private VerdictOutput() {}

  /** As text, a line each. */
  static VerdictSink text(OutputStream out) {
    PrintStream lines = new PrintStream(out, false, StandardCharsets.UTF_8);
    return sink((line, verdict) -> lines.println(VerdictWords.of(verdict)), lines::flush);
  }

  /** As CloudEvents of a source. */
  static VerdictSink cloudEvents(OutputStream out, String source) {
    PrintStream lines = new PrintStream(out, false, StandardCharsets.UTF_8);
    CloudEventWriter writer = CloudEventSource.writer(lines, source);
    return sink((line, verdict) -> writer.write(verdict, day(line)), () -> {
      writer.flush();
      lines.flush();
    });
  }

  private static Optional<LocalDate> day(LogLine line) {
    return line.fold(event -> Optional.of(event.event().on()), malformed -> Optional.empty());
  }

  private static VerdictSink sink(Writing writing, Runnable flushing) {
    return new VerdictSink() {
      @Override
      public void write(LogLine line, Verdict verdict) {
        writing.write(line, verdict);
      }

      @Override
      public void flush() {
        flushing.run();
      }

      @Override
      public void close() {
        flush();
      }
    };
  }

  private interface Writing {
    void write(LogLine line, Verdict verdict);
  }
}
