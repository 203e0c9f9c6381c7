package dev.kindred.internal.sql;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * Cache of statement templates, of bounded size. It has two generations: when the young one is
 * full, it replaces the old one, and templates that are used in the old one move to the young one.
 * A generation is full when it has so many templates, or so long ones. Reads take no lock.
 */
final class StatementCache {

  private final int templates;
  private final long weight;
  private volatile Generation young = new Generation();
  private volatile Generation old = new Generation();

  /**
   * Creates a cache.
   *
   * @param templates how many templates a generation has at most
   * @param weight how much the templates of a generation weigh at most: about their bytes
   */
  StatementCache(int templates, long weight) {
    this.templates = templates;
    this.weight = weight;
  }

  /** Templates of one generation. Compared by identity. */
  private static final class Generation {
    private final ConcurrentMap<StatementKey, StatementTemplate> known = new ConcurrentHashMap<>();
    private final AtomicLong weight = new AtomicLong();

    void add(StatementKey key, StatementTemplate template) {
      known.put(key, template);
      weight.addAndGet((long) key.weight() + template.weight());
    }
  }

  /** Returns the template of a key; null if it is not known. */
  @Nullable StatementTemplate find(StatementKey key) {
    StatementTemplate known = young.known.get(key);
    if (known != null) {
      return known;
    }
    StatementTemplate aging = old.known.get(key);
    return aging == null ? null : keep(key, aging);
  }

  /** Keeps a template, and returns it. */
  StatementTemplate keep(StatementKey key, StatementTemplate compiled) {
    Generation generation = young;
    generation.add(key, compiled);
    if (isFull(generation)) {
      age(generation);
    }
    return compiled;
  }

  private boolean isFull(Generation generation) {
    return generation.known.size() > templates || generation.weight.get() > weight;
  }

  private synchronized void age(Generation full) {
    if (young == full) {
      old = full;
      young = new Generation();
    }
  }
}
