package dev.kindred.internal.sql;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * Cache of statement templates, of bounded size. It has two generations: when the young one is
 * full, it replaces the old one, and templates that are used in the old one move to the young one.
 * Reads take no lock.
 */
final class StatementCache {

  private final int generationSize;
  private volatile ConcurrentMap<StatementKey, StatementTemplate> young = new ConcurrentHashMap<>();
  private volatile ConcurrentMap<StatementKey, StatementTemplate> old = new ConcurrentHashMap<>();

  StatementCache(int generationSize) {
    this.generationSize = generationSize;
  }

  StatementTemplate get(StatementKey key, Supplier<StatementTemplate> compile) {
    StatementTemplate known = young.get(key);
    if (known != null) {
      return known;
    }
    StatementTemplate aging = old.get(key);
    return keep(key, aging == null ? compile.get() : aging);
  }

  private StatementTemplate keep(StatementKey key, StatementTemplate compiled) {
    young.put(key, compiled);
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
