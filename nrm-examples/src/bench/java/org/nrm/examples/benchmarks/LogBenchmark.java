package org.nrm.examples.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.nrm.json.EventLog;
import org.nrm.json.LogLine;
import org.nrm.json.LogValidation;
import org.nrm.json.VerdictWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads and judges logs, a line at a time counted; the floor only reads the tokens and writes the same verdict bytes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class LogBenchmark {
  private static final int CASES = 5000;
  private static final int EVENTS = 6;
  private static final int LINES = CASES * EVENTS;
  private static final JsonFactory JSON = new JsonFactory();

  private byte[] log = new byte[0];
  private byte[] verdicts = new byte[0];
  private final int[] ends = new int[LINES];

  @Setup
  public void writeLog() {
    log = SampleLog.of(CASES, EVENTS);
    verdicts = SampleLog.verdicts(log);
    int line = 0;
    for (int i = 0; i < verdicts.length; i++) {
      if (verdicts[i] == '\n') {
        ends[line++] = i + 1;
      }
    }
  }

  /** The floor: tokens read, and the verdicts, ready made, copied out line by line. */
  @Benchmark
  @OperationsPerInvocation(LINES)
  public long tokensRead() throws IOException {
    long read = 0;
    int from = 0;
    int line = 0;
    Sink out = new Sink();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), log)) {
      int depth = 0;
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          read += parser.getStringCharacters()[parser.getStringOffset()];
        } else if (token == JsonToken.START_OBJECT) {
          depth++;
        } else if (token == JsonToken.END_OBJECT && --depth == 0) {
          out.write(verdicts, from, ends[line] - from);
          from = ends[line++];
        }
      }
    }
    return read + out.written;
  }

  @Benchmark
  @OperationsPerInvocation(LINES)
  public long eventsRead() {
    try (Stream<LogLine> lines = EventLog.read(new ByteArrayInputStream(log))) {
      return lines.mapToLong(LogLine::line).sum();
    }
  }

  @Benchmark
  @OperationsPerInvocation(LINES)
  public long logValidated() throws IOException {
    return validated(1);
  }

  @Benchmark
  @OperationsPerInvocation(LINES)
  public long logValidatedByTwo() throws IOException {
    return validated(2);
  }

  private long validated(int threads) throws IOException {
    Sink out = new Sink();
    try (LogValidation validation = SampleLog.validation(threads)) {
      validation.judge(new ByteArrayInputStream(log), out, VerdictWriter::new, () -> true);
    }
    return out.written;
  }

  /** Takes bytes into a buffer that is used again and again. */
  private static final class Sink extends OutputStream {
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private long written;

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      int left = length;
      int next = from;
      while (left > 0) {
        int part = Math.min(left, buffer.length - at);
        System.arraycopy(bytes, next, buffer, at, part);
        at = at + part == buffer.length ? 0 : at + part;
        next += part;
        left -= part;
      }
      written += length;
    }
  }
}
