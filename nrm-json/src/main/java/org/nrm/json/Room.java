package org.nrm.json;

import java.util.concurrent.atomic.AtomicInteger;

/** How many case files are held in memory by several shelves together. */
final class Room {
  private final int most;
  private final AtomicInteger held = new AtomicInteger();

  Room(int most) {
    this.most = most;
  }

  /** Takes a place; false if one has to be left again. */
  boolean enter() {
    return held.incrementAndGet() <= most;
  }

  void leave() {
    held.decrementAndGet();
  }
}
