package org.nrm.json;

import java.util.Arrays;

/** Where cases were laid down, by a hash of their pseudonyms; several can share one. */
final class SpillIndex {
  private static final long FREE = -1;
  private static final long REMOVED = -2;

  private long[] hashes = new long[1024];
  private long[] places = filled(1024);
  private long[] opened = new long[1024];
  private int used;
  private int size;

  int size() {
    return size;
  }

  void add(long hash, long at, long line) {
    if (used * 2 >= places.length) {
      rehash(size * 4 >= places.length ? places.length * 2 : places.length);
    }
    int slot = slot(hash);
    while (places[slot] != FREE) {
      slot = slot + 1 & places.length - 1;
    }
    hashes[slot] = hash;
    places[slot] = at;
    opened[slot] = line;
    used++;
    size++;
  }

  /** The first slot of a case with a hash, or -1. */
  int first(long hash) {
    return from(hash, slot(hash));
  }

  /** The next slot of a case with a hash, or -1. */
  int next(long hash, int slot) {
    return from(hash, slot + 1 & places.length - 1);
  }

  private int from(long hash, int start) {
    int slot = start;
    while (places[slot] != FREE) {
      if (places[slot] != REMOVED && hashes[slot] == hash) {
        return slot;
      }
      slot = slot + 1 & places.length - 1;
    }
    return -1;
  }

  long at(int slot) {
    return places[slot];
  }

  long opened(int slot) {
    return opened[slot];
  }

  void remove(int slot) {
    places[slot] = REMOVED;
    size--;
  }

  /**
   * The cases in the order in which they were opened.
   *
   * @param opened what each is ordered by, ascending
   * @param at where each was laid down
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Order(long[] opened, long[] at) {}

  Order inOrder() {
    long[] lines = new long[size];
    int count = 0;
    for (int slot = 0; slot < places.length; slot++) {
      if (places[slot] >= 0) {
        lines[count++] = opened[slot];
      }
    }
    Arrays.sort(lines);
    long[] ats = new long[size];
    for (int slot = 0; slot < places.length; slot++) {
      if (places[slot] >= 0) {
        ats[Arrays.binarySearch(lines, opened[slot])] = places[slot];
      }
    }
    return new Order(lines, ats);
  }

  private void rehash(int length) {
    long[] oldHashes = hashes;
    long[] oldPlaces = places;
    long[] oldOpened = opened;
    hashes = new long[length];
    places = filled(length);
    opened = new long[length];
    used = 0;
    size = 0;
    for (int slot = 0; slot < oldPlaces.length; slot++) {
      if (oldPlaces[slot] >= 0) {
        add(oldHashes[slot], oldPlaces[slot], oldOpened[slot]);
      }
    }
  }

  private int slot(long hash) {
    return (int) (hash ^ hash >>> 17) & places.length - 1;
  }

  private static long[] filled(int length) {
    long[] free = new long[length];
    Arrays.fill(free, FREE);
    return free;
  }
}
