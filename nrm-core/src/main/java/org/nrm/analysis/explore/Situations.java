package org.nrm.analysis.explore;

import java.util.Arrays;

/** Situations as they are found: a packed standing and a set of dates each, numbered in the order of their discovery. */
final class Situations {
  static final int NOT_THERE = -1;

  private final Zones zones;
  long[] packed = new long[1 << 10];
  int[] zone = new int[1 << 10];
  private int[] next = new int[1 << 10];
  private int[] heads = new int[1 << 11];
  private int size;
  private int standings;

  Situations(Zones zones) {
    this.zones = zones;
    Arrays.fill(heads, NOT_THERE);
  }

  int size() {
    return size;
  }

  /** The number of a situation that holds this one: itself, or one with the same standing and more dates. */
  int find(long standing, int dates) {
    for (int i = heads[place(standing, heads)]; i != NOT_THERE; i = next[i]) {
      if (zones.within(dates, zone[i])) {
        return i;
      }
    }
    return NOT_THERE;
  }

  int add(long standing, int dates) {
    if (size == packed.length) {
      packed = Arrays.copyOf(packed, 2 * size);
      zone = Arrays.copyOf(zone, 2 * size);
      next = Arrays.copyOf(next, 2 * size);
    }
    if (2 * standings >= heads.length) {
      grow();
    }
    int at = place(standing, heads);
    if (heads[at] == NOT_THERE) {
      standings++;
    }
    packed[size] = standing;
    zone[size] = dates;
    next[size] = heads[at];
    heads[at] = size;
    return size++;
  }

  private void grow() {
    int[] more = new int[2 * heads.length];
    Arrays.fill(more, NOT_THERE);
    for (int head : heads) {
      if (head != NOT_THERE) {
        more[place(packed[head], more)] = head;
      }
    }
    heads = more;
  }

  private int place(long standing, int[] in) {
    int at = (int) ((standing * 0x9E3779B97F4A7C15L) >>> 32) & (in.length - 1);
    while (in[at] != NOT_THERE && packed[in[at]] != standing) {
      at = (at + 1) & (in.length - 1);
    }
    return at;
  }
}
