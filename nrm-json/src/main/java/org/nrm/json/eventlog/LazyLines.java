package org.nrm.json.eventlog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.nrm.json.LogLine;

/** Lines of a log that are read as they are asked for. */
final class LazyLines extends Spliterators.AbstractSpliterator<LogLine> {
  private final Opening opening;
  private @Nullable Source source;

  private LazyLines(Opening opening) {
    super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
    this.opening = opening;
  }

  /** Starts to read. */
  interface Opening {
    Source open() throws IOException;
  }

  /** Gives one line after the other, and nothing once there is none. */
  interface Source {
    Optional<LogLine> next() throws IOException;
  }

  static Stream<LogLine> of(InputStream in, Opening opening) {
    return StreamSupport.stream(new LazyLines(opening), false).onClose(() -> close(in));
  }

  private static void close(InputStream in) {
    try {
      in.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean tryAdvance(Consumer<? super LogLine> action) {
    try {
      Source from = source == null ? opening.open() : source;
      source = from;
      Optional<LogLine> line = from.next();
      line.ifPresent(action);
      return line.isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
