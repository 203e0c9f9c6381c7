package dev.kindred;

import dev.kindred.model.WriteKind;
import dev.kindred.stability.Preview;

/**
 * Hook that is given each entity before it is written; see {@link DatabaseBuilder#beforeEach}.
 * Called by several threads at once.
 *
 * @param <E> the entity
 */
@Preview
@FunctionalInterface
public interface EntityHook<E> {

  /**
   * Returns the entity to write: this one, or another one in its place, and never null. What it
   * throws refuses the write.
   *
   * @param entity the entity as it was given: what the write fills in is missing, such as a key
   *     that is generated, times and the tenant
   * @param kind {@code INSERT}, {@code UPDATE} or {@code SAVE}
   */
  E on(E entity, WriteKind kind);
}
