package org.nrm.analysis.explore;

import java.util.Arrays;

/** What was found for pairs of small numbers, in a table of plain numbers. */
final class PairTable {
  static final int UNKNOWN = Integer.MIN_VALUE;
  private static final long FREE = -1L;

  private long[] keys = new long[1 << 10];
  private int[] values = new int[1 << 10];
  private int size;

  PairTable() {
    Arrays.fill(keys, FREE);
  }

  int get(int a, int b) {
    long key = ((long) a << 32) | b;
    int at = place(key, keys);
    return keys[at] == FREE ? UNKNOWN : values[at];
  }

  void put(int a, int b, int value) {
    if (2 * ++size > keys.length) {
      grow();
    }
    long key = ((long) a << 32) | b;
    int at = place(key, keys);
    keys[at] = key;
    values[at] = value;
  }

  private void grow() {
    long[] more = new long[2 * keys.length];
    int[] moreValues = new int[more.length];
    Arrays.fill(more, FREE);
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != FREE) {
        int at = place(keys[i], more);
        more[at] = keys[i];
        moreValues[at] = values[i];
      }
    }
    keys = more;
    values = moreValues;
  }

  private static int place(long key, long[] keys) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int at = (int) (mixed >>> 32) & (keys.length - 1);
    while (keys[at] != FREE && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }
}
