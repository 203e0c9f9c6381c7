package dev.kindred.internal.loading;

import org.jspecify.annotations.Nullable;

/**
 * Hash map with keys of type {@code long}, which need no object each. Not thread-safe.
 *
 * @param <V> the values
 */
final class LongMap<V> {

  private static final int SMALLEST = 16;

  private long[] keys = new long[SMALLEST];
  private @Nullable Object[] values = new @Nullable Object[SMALLEST];
  private int size;

  /** Returns the value of a key; null if there is none. */
  @SuppressWarnings("unchecked") // only put sets values
  @Nullable V get(long key) {
    return (V) values[slot(key)];
  }

  /** Puts the value of a key that has none. */
  void put(long key, V value) {
    if (2 * size >= keys.length) {
      grow();
    }
    set(key, value);
    size++;
  }

  private void grow() {
    long[] oldKeys = keys;
    @Nullable Object[] oldValues = values;
    keys = new long[2 * oldKeys.length];
    values = new @Nullable Object[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldValues[i] != null) {
        set(oldKeys[i], oldValues[i]);
      }
    }
  }

  private void set(long key, Object value) {
    int slot = slot(key);
    keys[slot] = key;
    values[slot] = value;
  }

  /** Returns where a key is, or the free slot where it belongs. */
  private int slot(long key) {
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
    while (values[slot] != null && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }
}
