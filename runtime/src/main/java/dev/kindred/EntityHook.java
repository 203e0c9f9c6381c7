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

  /** Returns the entity to write: this one, or another one in its place. */
  E on(E entity, WriteKind kind);
}
