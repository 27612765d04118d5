package org.nrm.json;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A log in which one line stands many times, without being held as a whole. */
final class RepeatedLine extends InputStream {
  private final byte[] line;
  private long left;
  private int at;

  RepeatedLine(String line, long times) {
    this.line = (line + "\n").getBytes(StandardCharsets.UTF_8);
    this.left = this.line.length * times;
  }

  @Override
  public int read() {
    return left-- > 0 ? line[at++ % line.length] : -1;
  }

  @Override
  public int read(byte[] into, int start, int length) {
    int count = (int) Math.min(Math.min(length, left), line.length - at);
    System.arraycopy(line, at, into, start, count);
    at = (at + count) % line.length;
    left -= count;
    return count == 0 ? -1 : count;
  }
}
