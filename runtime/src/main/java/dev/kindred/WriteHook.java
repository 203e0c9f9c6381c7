package dev.kindred;

import dev.kindred.stability.Preview;

/**
 * Hook of the writes of an entity; see {@link DatabaseBuilder#beforeWrite}, {@link
 * DatabaseBuilder#afterWrite} and {@link DatabaseBuilder#afterCommit}.
 *
 * <p>It is called by the thread that writes, once for each call that writes entities and for each
 * statement that writes the rows that meet a condition. Called by several threads at once.
 *
 * @param <E> the entity
 */
@Preview
@FunctionalInterface
public interface WriteHook<E> {

  /** Handles a write: before it, after it or after its commit, as the hook was registered. */
  void on(Write<E> write);
}
