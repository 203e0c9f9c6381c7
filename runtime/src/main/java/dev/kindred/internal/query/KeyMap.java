package dev.kindred.internal.query;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Map from keys to values that compares keys as the database does, in insertion order. Not
 * thread-safe.
 *
 * @param <V> the values
 */
public final class KeyMap<V extends @Nullable Object> {

  private final KeyColumns columns;
  private final Map<Object, Entry<V>> entries = new LinkedHashMap<>();

  /** Creates an empty map for keys of the given columns. */
  public KeyMap(KeyColumns columns) {
    this.columns = columns;
  }

  /** Value with the key under which it was first put. */
  private static final class Entry<V extends @Nullable Object> {
    private final Object key;
    private V value;

    Entry(Object key, V value) {
      this.key = key;
      this.value = value;
    }
  }

  /** Returns the columns of the keys. */
  public KeyColumns columns() {
    return columns;
  }

  /** Puts a value; replaces an existing one. */
  public void put(Object key, V value) {
    Entry<V> known = entries.putIfAbsent(columns.identity(key), new Entry<>(key, value));
    if (known != null) {
      known.value = value;
    }
  }

  /** Puts a value if there is none, or null. */
  public void putIfAbsent(Object key, V value) {
    Entry<V> known = entries.putIfAbsent(columns.identity(key), new Entry<>(key, value));
    if (known != null && known.value == null) {
      known.value = value;
    }
  }

  /** Puts all values of another map; replaces existing ones. */
  public void putAll(KeyMap<? extends V> other) {
    other.forEach(this::put);
  }

  /** Returns the value of a key; null if there is none. */
  public @Nullable V get(Object key) {
    Entry<V> entry = entries.get(columns.identity(key));
    return entry == null ? null : entry.value;
  }

  /** Returns the value of a key; creates and puts it if there is none. */
  public V computeIfAbsent(Object key, Supplier<? extends V> made) {
    Object identity = columns.identity(key);
    Entry<V> known = entries.get(identity);
    if (known == null) {
      known = new Entry<>(key, made.get());
      entries.put(identity, known);
    }
    return known.value;
  }

  /** Replaces each value by the function's result. */
  public void replaceAll(UnaryOperator<V> change) {
    for (Entry<V> entry : entries.values()) {
      entry.value = change.apply(entry.value);
    }
  }

  /** Returns whether a key has no value but null. */
  public boolean hasNulls() {
    for (Entry<V> entry : entries.values()) {
      if (entry.value == null) {
        return true;
      }
    }
    return false;
  }

  /** Returns whether there is a value for a key. */
  public boolean contains(Object key) {
    return entries.containsKey(columns.identity(key));
  }

  /** Returns the keys, each in the spelling in which it was first put. */
  public List<Object> keys() {
    List<Object> keys = new ArrayList<>(entries.size());
    for (Entry<V> entry : entries.values()) {
      keys.add(entry.key);
    }
    return Collections.unmodifiableList(keys);
  }

  /** Returns the values. */
  public List<V> values() {
    return entries.values().stream().map(entry -> entry.value).toList();
  }

  /** Calls the action with each key and its value. */
  public void forEach(BiConsumer<Object, ? super V> action) {
    entries.values().forEach(entry -> action.accept(entry.key, entry.value));
  }

  /** Returns the number of keys. */
  public int size() {
    return entries.size();
  }
}
