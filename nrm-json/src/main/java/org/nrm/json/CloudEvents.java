package org.nrm.json;

import java.io.InputStream;
import java.util.stream.Stream;

/**
 * Reads event logs whose lines are CloudEvents 1.0 in structured mode: one JSON object a line, with the event of the log in its
 * {@code data} and {@link #EVENT} for its {@code type}.
 *
 * <p>Of the attributes, {@code specversion}, {@code id}, {@code source} and {@code type} must be there; {@code subject} must be
 * the case and {@code dataschema} that of events where they are given. The day is {@code on}, not {@code time}. Extension
 * attributes are passed over, as CloudEvents wants it.
 */
public final class CloudEvents {
  /** The type of an event of a log. */
  public static final String EVENT = "org.nrm.event";

  /** What the types of verdicts start with; {@code accepted}, {@code refused} or {@code malformed} follows. */
  public static final String VERDICT = "org.nrm.verdict.";

  private CloudEvents() {}

  /**
   * Reads a log line by line, as far as the stream is consumed and in memory that does not grow.
   *
   * @param in the log; closing the stream closes it
   * @return the lines in order; consuming it throws {@link java.io.UncheckedIOException} if the log cannot be read on, and
   *     never for what the log says
   */
  public static Stream<LogLine> read(InputStream in) {
    return EventLog.read(in, CloudEventReader::read);
  }
}
