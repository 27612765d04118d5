package org.nrm.json;

/** Takes verdicts and writes them somewhere, in a form of its own. */
public interface VerdictSink extends AutoCloseable {
  /**
   * Writes a verdict.
   *
   * @param line the line that it is about
   * @param verdict the verdict
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  void write(LogLine line, Verdict verdict);

  /**
   * Writes out what is held back.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  void flush();

  /** Writes out what is held back. */
  @Override
  void close();
}
