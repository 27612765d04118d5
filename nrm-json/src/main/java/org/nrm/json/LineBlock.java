package org.nrm.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Some whole lines of a log.
 *
 * @param bytes what holds them
 * @param start where the first line starts
 * @param ends where each line ends, its line feed not counted; the next one starts behind that
 * @param count how many of {@code ends} count
 * @param first the number of the first line, counted from 1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record LineBlock(byte[] bytes, int start, int[] ends, int count, long first) {
  /** The longest line that is read, in bytes, its end not counted. */
  static final int LONGEST_LINE = 64 * 1024;

  int startOf(int line) {
    return line == 0 ? start : ends[line - 1] + 1;
  }

  int endOf(int line) {
    return ends[line];
  }

  /** Where the line ends, a carriage return before the line feed left out. */
  private int contentEndOf(int line) {
    int end = ends[line];
    return end > startOf(line) && bytes[end - 1] == '\r' ? end - 1 : end;
  }

  long numberOf(int line) {
    return first + line;
  }

  boolean isTooLong(int line) {
    return contentEndOf(line) - startOf(line) > LONGEST_LINE;
  }

  boolean isBlank(int line) {
    return isBlank(startOf(line), ends[line]);
  }

  /** Whether nothing but spaces, tabs and carriage returns stands between two places. */
  boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  /** The text of a line, or empty if its bytes are not UTF-8. */
  Optional<String> text(int line) {
    int from = startOf(line);
    try {
      return Optional.of(StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, from, contentEndOf(line) - from))
          .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
