package org.nrm.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads event logs: one JSON object a line, in UTF-8.
 *
 * <pre>{@code
 * try (Stream<LogLine> lines = EventLog.read(in)) {
 *   lines.map(judge::judge).forEach(writer::write);
 * }
 * }</pre>
 *
 * <p>A line has the members {@code case}, {@code event}, {@code on} and {@code by}, and may have {@code mechanism},
 * {@code facts} and {@code key}. A line that does not is {@link Malformed}, as is one over 64 KiB (65,536 bytes, its end not
 * counted); the lines after it are read as if it were not there. Blank lines are skipped and counted.
 */
public final class EventLog {
  private EventLog() {}

  /**
   * Reads a log line by line, as far as the stream is consumed and in memory that does not grow.
   *
   * @param in the log; closing the stream closes it
   * @return the lines in order; consuming it throws {@link UncheckedIOException} if the log cannot be read on, and never
   *     for what the log says
   */
  public static Stream<LogLine> read(InputStream in) {
    return read(in, new BlockReader());
  }

  /** Reads a log whose lines are read in another way, each by itself. */
  static Stream<LogLine> read(InputStream in, Reading reading) {
    return read(in, new BlockReader(reading));
  }

  private static Stream<LogLine> read(InputStream in, BlockReader reader) {
    return StreamSupport.stream(new Lines(new LineBlocks(in), reader), false)
        .onClose(() -> close(in));
  }

  /** Reads the text of a line. */
  interface Reading {
    LogLine read(long line, String text);
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Lines extends Spliterators.AbstractSpliterator<LogLine> {
    private final LineBlocks blocks;
    private final BlockReader reader;
    private Iterator<LogLine> lines = Collections.emptyIterator();

    Lines(LineBlocks blocks, BlockReader reader) {
      super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
      this.reader = reader;
      this.blocks = blocks;
    }

    @Override
    public boolean tryAdvance(Consumer<? super LogLine> action) {
      while (!lines.hasNext()) {
        LineBlock block = next();
        if (block == null) {
          return false;
        }
        lines = reader.read(block).iterator();
      }
      action.accept(lines.next());
      return true;
    }

    private @Nullable LineBlock next() {
      try {
        return blocks.next();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
