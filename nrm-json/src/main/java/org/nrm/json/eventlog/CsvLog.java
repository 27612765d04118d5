package org.nrm.json.eventlog;

import java.io.InputStream;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.nrm.json.LogLine;
import org.nrm.json.LogMapping;

/**
 * Reads event logs from tables in CSV, in UTF-8, whose first row names the columns.
 *
 * <pre>{@code
 * try (Stream<LogLine> lines = CsvLog.read(in, LogMapping.standard(), losses::add)) {
 *   lines.map(judge::judge).forEach(writer::write);
 * }
 * }</pre>
 *
 * <p>A table that this library wrote, with columns for the mechanism and the key, has a column for each fact; in any other,
 * only the mapping makes a column a fact. A column that the mapping does not name is told by its number alone.
 *
 * <p>A row that is no event is malformed and stops nothing. Where the table itself is broken - a column is missing, a quote is
 * never closed, a cell is over 64 KiB - a last malformed line says so, and nothing after it is read.
 */
public final class CsvLog {
  private CsvLog() {}

  /**
   * Reads a table row by row, as far as the stream is consumed and in memory that does not grow.
   *
   * @param in the table; closing the stream closes it
   * @param mapping which column holds what
   * @param losses is told, as the rows are read, what of them is left out
   * @return the rows in order, with the numbers of their lines; consuming it throws {@link java.io.UncheckedIOException} if
   *     the table cannot be read on, and never for what it says
   */
  public static Stream<LogLine> read(
      InputStream in, LogMapping mapping, Consumer<? super Loss> losses) {
    return LazyLines.of(in, () -> new CsvRows(in, mapping, losses::accept));
  }
}
