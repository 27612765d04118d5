package org.nrm.json;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One run over a log, in batches: blocks are read by whoever is free, then each judges the lines of its share of the cases,
 * then verdicts are put in the order of the lines. While a batch is judged the next is read, if more is at hand.
 */
final class LogRun {
  private static final int BLOCKS_FOR_EACH = 2;

  private final Crew crew;
  private final InputStream log;
  private final LineBlocks blocks;
  private final List<Share> shares = new ArrayList<>();
  private long order;
  private @Nullable IOException unreadable;

  LogRun(
      Crew crew, InputStream log, Function<OutputStream, ? extends VerdictSink> form, long order) {
    this.crew = crew;
    this.log = log;
    this.blocks = new LineBlocks(log);
    this.order = order;
    for (int i = 0; i < crew.size(); i++) {
      shares.add(new Share(i, form));
    }
  }

  /** The order of the next line. */
  long order() {
    return order;
  }

  boolean to(OutputStream out, BooleanSupplier goOn) throws IOException {
    List<Future<List<LogLine>>> ahead = batch();
    while (!ahead.isEmpty()) {
      List<List<LogLine>> lines = new ArrayList<>();
      for (Future<List<LogLine>> block : ahead) {
        lines.add(Crew.done(block));
      }
      List<Future<?>> judging = new ArrayList<>();
      shares.forEach(share -> judging.add(crew.start(() -> share.judge(lines, order))));
      boolean more = log.available() > 0;
      if (more) {
        ahead = batch();
      }
      for (Future<?> share : judging) {
        Crew.done(share);
      }
      write(lines, out);
      if (!goOn.getAsBoolean()) {
        return false;
      }
      if (!more) {
        out.flush();
        ahead = batch();
      }
    }
    if (unreadable != null) {
      throw unreadable;
    }
    return true;
  }

  /**
   * Blocks being read: at least one unless the log is at its end, and as many as are at hand and make a batch. What was read
   * before the log could not be read on is judged all the same.
   */
  private List<Future<List<LogLine>>> batch() {
    List<Future<List<LogLine>>> batch = new ArrayList<>();
    int most = crew.size() * BLOCKS_FOR_EACH;
    try {
      LineBlock block = blocks.next();
      while (block != null) {
        batch.add(crew.read(block));
        block = batch.size() < most && log.available() > 0 ? blocks.next() : null;
      }
    } catch (IOException e) {
      unreadable = e;
    }
    return batch;
  }

  private void write(List<List<LogLine>> lines, OutputStream out) throws IOException {
    if (shares.size() == 1) {
      shares.get(0).writeAll(out);
    } else {
      for (List<LogLine> block : lines) {
        for (LogLine line : block) {
          shares.get(crew.shareOf(line)).writeNext(out);
        }
      }
    }
    for (List<LogLine> block : lines) {
      order += block.size();
    }
  }

  /** A share of the cases, and the verdicts on a batch. */
  private final class Share {
    private final int number;
    private final Bytes bytes = new Bytes();
    private final VerdictSink sink;
    private int[] ends = new int[1024];
    private int written;

    Share(int number, Function<OutputStream, ? extends VerdictSink> form) {
      this.number = number;
      this.sink = form.apply(bytes);
    }

    boolean judge(List<List<LogLine>> lines, long first) {
      bytes.reset();
      written = 0;
      Judging judging = crew.judging(number);
      boolean alone = crew.size() == 1;
      long at = first;
      int count = 0;
      for (List<LogLine> block : lines) {
        for (LogLine line : block) {
          if (alone) {
            sink.write(line, judging.judge(line, at));
          } else if (crew.shareOf(line) == number) {
            sink.write(line, judging.judge(line, at));
            sink.flush();
            note(count++);
          }
          at++;
        }
      }
      sink.flush();
      return true;
    }

    private void note(int verdict) {
      if (verdict == ends.length) {
        ends = Arrays.copyOf(ends, verdict * 2);
      }
      ends[verdict] = bytes.size();
    }

    void writeAll(OutputStream out) throws IOException {
      bytes.writeTo(out);
    }

    void writeNext(OutputStream out) throws IOException {
      int from = written == 0 ? 0 : ends[written - 1];
      out.write(bytes.held(), from, ends[written] - from);
      written++;
    }
  }

  /** Bytes that can be looked at without a copy. */
  private static final class Bytes extends ByteArrayOutputStream {
    byte[] held() {
      return buf;
    }
  }
}
