package org.nrm.examples;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import org.nrm.json.CloudEventWriter;
import org.nrm.json.LogLine;
import org.nrm.json.Verdict;
import org.nrm.json.VerdictWriter;

/** Takes verdicts with the lines that they are about, and writes them in a form. */
interface VerdictOutput {
  void write(LogLine line, Verdict verdict);

  void flush();

  static VerdictOutput json(Channels channels) {
    VerdictWriter writer = new VerdictWriter((OutputStream) channels.out());
    return of((line, verdict) -> writer.write(verdict), writer::flush);
  }

  static VerdictOutput text(Channels channels) {
    return of(
        (line, verdict) -> channels.out().println(VerdictWords.of(verdict)), channels.out()::flush);
  }

  static VerdictOutput cloudEvents(Channels channels, String source) {
    CloudEventWriter writer = CloudEventSource.writer(channels.out(), source);
    return of((line, verdict) -> writer.write(verdict, day(line)), writer::flush);
  }

  private static Optional<LocalDate> day(LogLine line) {
    return line.fold(event -> Optional.of(event.event().on()), malformed -> Optional.empty());
  }

  private static VerdictOutput of(Writing writing, Runnable flushing) {
    return new VerdictOutput() {
      @Override
      public void write(LogLine line, Verdict verdict) {
        writing.write(line, verdict);
      }

      @Override
      public void flush() {
        flushing.run();
      }
    };
  }

  /** Writes one verdict. */
  interface Writing {
    void write(LogLine line, Verdict verdict);
  }
}
