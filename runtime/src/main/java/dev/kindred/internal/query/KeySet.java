package dev.kindred.internal.query;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Set of keys that compares them as the database does, in insertion order. Not thread-safe. */
public final class KeySet {

  private final KeyColumns columns;
  private final Map<Object, Object> keys = new LinkedHashMap<>();

  /** Creates an empty set for keys of the given columns. */
  public KeySet(KeyColumns columns) {
    this.columns = columns;
  }

  /** Returns a set of the given keys. */
  public static KeySet of(KeyColumns columns, Collection<?> keys) {
    KeySet set = new KeySet(columns);
    keys.forEach(set::add);
    return set;
  }

  /** Returns the columns of the keys. */
  public KeyColumns columns() {
    return columns;
  }

  /** Adds a key; returns whether it was absent. */
  public boolean add(Object key) {
    return keys.putIfAbsent(columns.identity(key), key) == null;
  }

  /** Returns whether the set contains a key. */
  public boolean contains(Object key) {
    return keys.containsKey(columns.identity(key));
  }

  /** Returns the keys that another set does not contain. */
  public List<Object> without(KeySet others) {
    return list().stream().filter(key -> !others.contains(key)).toList();
  }

  /** Returns the keys, each in the spelling in which it was first added. */
  public List<Object> list() {
    return List.copyOf(keys.values());
  }

  /** Returns whether the set is empty. */
  public boolean isEmpty() {
    return keys.isEmpty();
  }

  /** Returns the number of keys. */
  public int size() {
    return keys.size();
  }
}
