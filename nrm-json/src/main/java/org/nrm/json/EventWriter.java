package org.nrm.json;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.nrm.casefile.CaseEvent;

/**
 * Writes event logs as {@link EventLog} reads them: one JSON object a line, in UTF-8 where it goes to bytes. Closing it writes
 * out what is still held back and leaves what it writes to open.
 */
public final class EventWriter implements AutoCloseable {
  private final Pen pen;

  /**
   * Obtains a writer to bytes.
   *
   * @param out where to; it stays open
   */
  public EventWriter(OutputStream out) {
    this(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
  }

  /**
   * Obtains a writer to text.
   *
   * @param out where to, such as a {@link StringBuilder}; it stays open
   */
  public EventWriter(Appendable out) {
    this(out instanceof Writer writer ? writer : new AppendingWriter(out));
  }

  private EventWriter(Writer out) {
    pen = Pen.on(out);
  }

  /**
   * Writes an event on a line of its own.
   *
   * @param event the event
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public void write(CaseEvent event) {
    Pen.through(() -> {
      event(pen, event);
      pen.endLine();
    });
  }

  static Pen event(Pen pen, CaseEvent event) {
    return pen.object(() -> {
      pen.text("case", event.caseId())
          .text("mechanism", event.mechanism())
          .text("event", event.type())
          .text("on", event.on())
          .text("by", event.by());
      if (!event.facts().isEmpty()) {
        pen.object(
            "facts", () -> event.facts().forEach((fact, value) -> pen.value(fact.value(), value)));
      }
      pen.text("key", event.key());
    });
  }

  /**
   * Writes out what is held back.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public void flush() {
    Pen.through(pen::flush);
  }

  /**
   * Writes out what is held back.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  @Override
  public void close() {
    flush();
  }
}
