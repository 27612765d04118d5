package org.nrm.json.eventlog;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import tools.jackson.core.exc.JacksonIOException;

/** A writer that is left open when what writes to it is closed. */
final class Written extends FilterWriter {
  private Written(Writer out) {
    super(out);
  }

  static Writer open(Writer out) {
    return new Written(out);
  }

  /** Runs a writing whose failures are those of the writer below. */
  static void through(Runnable writing) {
    try {
      writing.run();
    } catch (JacksonIOException e) {
      throw new UncheckedIOException(e.getCause());
    }
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
