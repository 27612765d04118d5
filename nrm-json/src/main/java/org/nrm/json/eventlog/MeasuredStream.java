package org.nrm.json.eventlog;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what is read since it was last asked to start anew, and gives up where that is too much. */
final class MeasuredStream extends FilterInputStream {
  private final long most;
  private long read;

  MeasuredStream(InputStream in, long most) {
    super(in);
    this.most = most;
  }

  /** More was read than there may be. */
  static final class TooMuchException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  void startAnew() {
    read = 0;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    counted(next < 0 ? 0 : 1);
    return next;
  }

  @Override
  public int read(byte[] to, int start, int length) throws IOException {
    int got = super.read(to, start, length);
    counted(Math.max(0, got));
    return got;
  }

  private void counted(int bytes) throws IOException {
    read += bytes;
    if (read > most) {
      throw new TooMuchException();
    }
  }
}
