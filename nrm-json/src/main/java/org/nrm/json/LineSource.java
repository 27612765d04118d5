package org.nrm.json;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Cuts bytes into lines, holding one line at a time and of a line that is too long only its start. */
final class LineSource {
  static final int LONGEST = 64 * 1024;
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final InputStream in;
  private final byte[] chunk = new byte[16 * 1024];
  private final byte[] line = new byte[MARK.length + LONGEST + 2];
  private int at;
  private int filled;
  private int start;
  private int end;
  private long number;

  LineSource(InputStream in) {
    this.in = in;
  }

  /** Goes to the next line; false if there is none. */
  boolean advance() throws IOException {
    end = 0;
    int next = next();
    if (next < 0) {
      return false;
    }
    while (next >= 0 && next != '\n') {
      if (end < line.length) {
        line[end++] = (byte) next;
      }
      next = next();
    }
    number++;
    start = number == 1 && startsWithMark() ? MARK.length : 0;
    if (end > start && line[end - 1] == '\r') {
      end--;
    }
    return true;
  }

  private int next() throws IOException {
    if (at == filled) {
      at = 0;
      filled = Math.max(0, in.read(chunk));
      if (filled == 0) {
        return -1;
      }
    }
    return chunk[at++] & 0xFF;
  }

  private boolean startsWithMark() {
    return end >= MARK.length && line[0] == MARK[0] && line[1] == MARK[1] && line[2] == MARK[2];
  }

  long number() {
    return number;
  }

  boolean isTooLong() {
    return end - start > LONGEST;
  }

  boolean isBlank() {
    for (int i = start; i < end; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  /** The text of the line, or empty if its bytes are not UTF-8. */
  Optional<String> text() {
    try {
      return Optional.of(StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(line, start, end - start))
          .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
