package dev.kindred.internal.query;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Values by key, where keys are compared as the database has them; in the order in which they came.
 * Not thread-safe.
 *
 * @param <V> the values
 */
public final class KeyMap<V extends @Nullable Object> {

  private final KeyColumns columns;
  private final Map<Object, Entry<V>> entries = new LinkedHashMap<>();

  /** An empty map, for keys of these columns. */
  public KeyMap(KeyColumns columns) {
    this.columns = columns;
  }

  /** The key as it was first given, and the value. */
  private record Entry<V extends @Nullable Object>(Object key, V value) {}

  /** The columns of the keys. */
  public KeyColumns columns() {
    return columns;
  }

  /** Puts a value in place of any other. */
  public void put(Object key, V value) {
    entries.merge(
        columns.identity(key),
        new Entry<>(key, value),
        (before, now) -> new Entry<>(before.key(), value));
  }

  /** Puts a value where there is none, or null. */
  public void putIfAbsent(Object key, V value) {
    entries.merge(
        columns.identity(key),
        new Entry<>(key, value),
        (before, now) -> before.value() == null ? new Entry<>(before.key(), value) : before);
  }

  /** Puts all values of another map in place of those that are here. */
  public void putAll(KeyMap<? extends V> other) {
    other.forEach(this::put);
  }

  /** The value of a key; null where there is none. */
  public @Nullable V get(Object key) {
    Entry<V> entry = entries.get(columns.identity(key));
    return entry == null ? null : entry.value();
  }

  /** The value of a key; one that is made and put where there is none. */
  public V computeIfAbsent(Object key, Supplier<? extends V> made) {
    Object identity = columns.identity(key);
    Entry<V> known = entries.get(identity);
    if (known == null) {
      known = new Entry<>(key, made.get());
      entries.put(identity, known);
    }
    return known.value();
  }

  /** Puts something else in the place of each value. */
  public void replaceAll(UnaryOperator<V> change) {
    entries.replaceAll((k, entry) -> new Entry<>(entry.key(), change.apply(entry.value())));
  }

  /** Whether there is a value for a key. */
  public boolean contains(Object key) {
    return entries.containsKey(columns.identity(key));
  }

  /** The keys, each as it was first given. */
  public List<Object> keys() {
    return entries.values().stream().map(Entry::key).toList();
  }

  /** The values. */
  public List<V> values() {
    return entries.values().stream().map(Entry::value).toList();
  }

  /** Hands over each key with its value. */
  public void forEach(BiConsumer<Object, ? super V> action) {
    entries.values().forEach(entry -> action.accept(entry.key(), entry.value()));
  }

  /** How many keys there are. */
  public int size() {
    return entries.size();
  }
}
