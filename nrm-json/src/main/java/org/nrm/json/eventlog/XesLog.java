package org.nrm.json.eventlog;

import java.io.InputStream;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nrm.json.LogLine;
import org.nrm.json.LogMapping;

/**
 * Reads event logs from XES (IEEE 1849). An attribute of a trace is named with {@code case:} before its key in the mapping, so
 * that the name of a trace is {@code case:concept:name}.
 *
 * <p>An attribute of an event that this library wrote, with its place in the log, is a fact if it is called like one; of any
 * other event, only where the mapping says so. An attribute that the mapping does not name is told by its number alone.
 *
 * <p>Traces are read one after the other; a log that {@link XesWriter} wrote comes in the order that it had. Events with
 * another {@code lifecycle:transition} than {@code complete} are left out and told, as are attributes within attributes. An
 * event that cannot be read is malformed and stops nothing. Where the document is broken, has a document type declaration or
 * an element of over 1 MiB, a last malformed line says so, and nothing after it is read. Entities are never resolved.
 */
public final class XesLog {
  private XesLog() {}

  /**
   * Reads a log trace by trace, as far as the stream is consumed.
   *
   * @param in the log; closing the stream closes it
   * @param mapping which attribute holds what
   * @param losses is told, as the events are read, what of them is left out
   * @return the events, with the numbers of the lines on which they start; consuming it throws
   *     {@link java.io.UncheckedIOException} if the log cannot be read on, and never for what it says
   */
  public static Stream<LogLine> read(
      InputStream in, LogMapping mapping, Consumer<? super Loss> losses) {
    return LazyLines.of(in, () -> XesEvents.open(in, mapping, losses::accept));
  }
}
