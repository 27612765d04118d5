package org.nrm.json.eventlog;

import org.nrm.casefile.CaseEvent;

/**
 * Writes an event log in one of the forms of process mining. What has to stand before or after the events is written when it
 * is closed; what it writes to stays open.
 */
public sealed interface EventLogWriter extends AutoCloseable
    permits CsvLogWriter, OcelWriter, XesWriter {
  /**
   * Writes an event, or keeps it to write it in its place.
   *
   * @param event the event
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  void write(CaseEvent event);

  /**
   * Writes what is still missing.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  @Override
  void close();
}
