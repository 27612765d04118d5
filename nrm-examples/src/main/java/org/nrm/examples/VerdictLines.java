package org.nrm.examples;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.nrm.json.Verdict;
import org.nrm.json.VerdictSink;

/** Writes verdicts as text, a line each. */
final class VerdictLines implements VerdictSink {
  private final PrintStream out;

  VerdictLines(OutputStream out) {
    this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
  }

  @Override
  public void write(Verdict verdict) {
    out.println(VerdictWords.of(verdict));
  }

  @Override
  public void flush() {
    out.flush();
  }

  @Override
  public void close() {
    flush();
  }
}
