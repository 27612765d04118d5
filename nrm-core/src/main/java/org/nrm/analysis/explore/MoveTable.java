package org.nrm.analysis.explore;

import java.util.Arrays;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** What was worked out for packed situations that agree in some bits. */
final class MoveTable<T> {
  private final long mask;
  private long[] keys = new long[16];
  private @Nullable Object[] values = new Object[16];
  private int size;

  MoveTable(long mask) {
    this.mask = mask;
  }

  @SuppressWarnings("unchecked")
  T get(long packed, LongFunction<T> worker) {
    long key = packed & mask;
    int at = place(key);
    Object known = values[at];
    if (known != null) {
      return (T) known;
    }
    T found = worker.apply(packed);
    if (2 * ++size > keys.length) {
      grow();
    }
    at = place(key);
    keys[at] = key;
    values[at] = found;
    return found;
  }

  private void grow() {
    long[] oldKeys = keys;
    @Nullable Object[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = Arrays.copyOf(new Object[0], keys.length);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != null) {
        int at = place(oldKeys[i]);
        keys[at] = oldKeys[i];
        values[at] = oldValues[i];
      }
    }
  }

  private int place(long key) {
    int at = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
    while (values[at] != null && keys[at] != key) {
      at = (at + 1) & (keys.length - 1);
    }
    return at;
  }
}
