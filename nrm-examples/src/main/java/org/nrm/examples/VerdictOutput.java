package org.nrm.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
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

  /**
   * As CloudEvents of a source, whose ids go on from one log to the next: for one thread, which writes to one stream at a time.
   */
  static Function<OutputStream, VerdictSink> cloudEvents(String source) {
    Switched switched = new Switched();
    PrintStream lines = new PrintStream(switched, false, StandardCharsets.UTF_8);
    CloudEventWriter writer = CloudEventSource.writer(lines, source);
    VerdictSink sink = sink((line, verdict) -> writer.write(verdict, day(line)), () -> {
      writer.flush();
      lines.flush();
    });
    return out -> {
      sink.flush();
      switched.to = out;
      return sink;
    };
  }

  /** Leads to one stream after the other. */
  private static final class Switched extends OutputStream {
    private OutputStream to = OutputStream.nullOutputStream();

    @Override
    public void write(int b) throws IOException {
      to.write(b);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      to.write(bytes, from, length);
    }

    @Override
    public void flush() throws IOException {
      to.flush();
    }
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
