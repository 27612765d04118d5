package org.nrm.examples.benchmarks;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Writes a large log to standard output: ten events a case, some cases open at a time. */
public final class LargeLog {
  private LargeLog() {}

  /**
   * Writes the log.
   *
   * @param args how many cases, and how many of them are open at a time
   * @throws IOException if it cannot be written
   */
  public static void main(String... args) throws IOException {
    int cases = Integer.parseInt(args[0]);
    int openAtATime = Integer.parseInt(args[1]);
    try (OutputStream out = new BufferedOutputStream(System.out, 1 << 16)) {
      SampleLog.write(cases, SampleLog.longest(), openAtATime, line -> {
        try {
          out.write(line.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      });
    }
  }
}
