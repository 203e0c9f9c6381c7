package dev.kindred.internal.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keys, compared as the database has them; in the order in which they came. Not thread-safe. */
public final class KeySet {

  private final KeyColumns columns;
  private final Map<Object, Object> keys = new LinkedHashMap<>();

  /** An empty set, for keys of these columns. */
  public KeySet(KeyColumns columns) {
    this.columns = columns;
  }

  /** Some keys of these columns. */
  public static KeySet of(KeyColumns columns, Collection<?> keys) {
    KeySet set = new KeySet(columns);
    keys.forEach(set::add);
    return set;
  }

  /** The columns of the keys. */
  public KeyColumns columns() {
    return columns;
  }

  /** Adds a key, and answers whether it was not there. */
  public boolean add(Object key) {
    return keys.putIfAbsent(columns.identity(key), key) == null;
  }

  /** Whether a key is there. */
  public boolean contains(Object key) {
    return keys.containsKey(columns.identity(key));
  }

  /** The keys that another set has not. */
  public List<Object> without(KeySet others) {
    return list().stream().filter(key -> !others.contains(key)).toList();
  }

  /** The keys, each as it was first given. */
  public List<Object> list() {
    return List.copyOf(keys.values());
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return keys.isEmpty();
  }

  /** How many there are. */
  public int size() {
    return keys.size();
  }
}
