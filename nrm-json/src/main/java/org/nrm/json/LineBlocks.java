package org.nrm.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Cuts bytes into blocks of whole lines, as large as what is at hand; of a line that is too long only its start is kept. It
 * waits for more only while it holds no whole line, so that whoever hands lines over one by one is answered at once.
 */
final class LineBlocks {
  private static final int SIZE = 256 * 1024;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private byte[] held = new byte[SIZE];
  private int filled;
  private long line = 1;
  private boolean ended;

  LineBlocks(InputStream in) {
    this.in = in;
  }

  /** The next lines, or null if there are none. */
  @Nullable
  LineBlock next() throws IOException {
    int lastFeed = fill();
    if (filled == 0) {
      return null;
    }
    if (lastFeed < 0) {
      return ended ? lastLine() : longLine();
    }
    int length = lastFeed + 1;
    byte[] whole = held;
    boolean few = length < SIZE / 2;
    byte[] bytes = few ? Arrays.copyOf(whole, length) : whole;
    held = few ? whole : new byte[SIZE];
    filled -= length;
    System.arraycopy(whole, length, held, 0, filled);
    return block(bytes, length);
  }

  /** Reads until a whole line is held and nothing more is at hand, or there is no room; where the last line feed is. */
  private int fill() throws IOException {
    int lastFeed = lastFeed(0, filled);
    while (!ended && filled < SIZE && (lastFeed < 0 || in.available() > 0)) {
      int read = in.read(held, filled, SIZE - filled);
      if (read < 0) {
        ended = true;
      } else {
        lastFeed = Math.max(lastFeed, lastFeed(filled, filled + read));
        filled += read;
      }
    }
    return lastFeed;
  }

  private int lastFeed(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      if (held[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  /** The last line, which no line feed ends. */
  private LineBlock lastLine() {
    byte[] bytes = Arrays.copyOf(held, filled + 1);
    bytes[filled] = '\n';
    filled = 0;
    return block(bytes, bytes.length);
  }

  /** The start of a line that fills the whole room; the rest of it is skipped. */
  private LineBlock longLine() throws IOException {
    byte[] bytes = Arrays.copyOf(held, LineBlock.LONGEST_LINE + MARK.length + 3);
    bytes[bytes.length - 1] = '\n';
    filled = 0;
    while (!ended && filled == 0) {
      int read = in.read(held, 0, SIZE);
      ended = read < 0;
      int feed = firstFeed(read);
      if (feed >= 0) {
        filled = read - feed - 1;
        System.arraycopy(held, feed + 1, held, 0, filled);
        return block(bytes, bytes.length);
      }
    }
    return block(bytes, bytes.length);
  }

  private int firstFeed(int to) {
    for (int i = 0; i < to; i++) {
      if (held[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private LineBlock block(byte[] bytes, int length) {
    int[] ends = new int[Math.max(16, length / 64)];
    int count = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == '\n') {
        if (count == ends.length) {
          ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = i;
      }
    }
    boolean marked = line == 1 && startsWithMark(bytes, length);
    LineBlock block = new LineBlock(bytes, marked ? MARK.length : 0, ends, count, line);
    line += count;
    return block;
  }

  private static boolean startsWithMark(byte[] bytes, int length) {
    return length >= MARK.length && Arrays.equals(bytes, 0, MARK.length, MARK, 0, MARK.length);
  }
}
