package dev.kindred.internal.sql;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Keeps what was compiled, by shape, within a bound: shapes that are used stay, shapes that are not
 * are forgotten. There are two generations; when the young one is full it becomes the old one, and
 * what is found in the old one moves to the young. Reads take no lock.
 */
final class StatementCache {

  private final int generationSize;
  private volatile ConcurrentMap<StatementKey, StatementTemplate> young = new ConcurrentHashMap<>();
  private volatile ConcurrentMap<StatementKey, StatementTemplate> old = new ConcurrentHashMap<>();

  StatementCache(int generationSize) {
    this.generationSize = generationSize;
  }

  StatementTemplate get(StatementKey shape, Supplier<StatementTemplate> compile) {
    StatementTemplate known = young.get(shape);
    if (known != null) {
      return known;
    }
    StatementTemplate aging = old.get(shape);
    return keep(shape, aging == null ? compile.get() : aging);
  }

  private StatementTemplate keep(StatementKey shape, StatementTemplate compiled) {
    young.put(shape, compiled);
    if (young.size() > generationSize) {
      age();
    }
    return compiled;
  }

  private synchronized void age() {
    if (young.size() > generationSize) {
      old = young;
      young = new ConcurrentHashMap<>();
    }
  }
}
