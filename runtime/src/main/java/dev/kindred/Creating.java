package dev.kindred;

import dev.kindred.error.MultipleEntitiesException;
import dev.kindred.spi.EntityBuilder;
import dev.kindred.stability.Stable;

/**
 * Where rows can be made.
 *
 * @param <E> the entity
 */
@Stable
public interface Creating<E> {

  /** Inserts what a builder holds and answers it as saved. */
  E create(EntityBuilder<E> builder);

  /**
   * The row that has the key's values, or a new one with them. Several who ask at once for what a
   * unique constraint tells apart get the same row.
   *
   * @throws MultipleEntitiesException if several rows have them
   */
  default Created<E> getOrCreate(EntityBuilder<E> key) {
    return getOrCreate(key, key);
  }

  /** The same; a new row has the defaults too. */
  Created<E> getOrCreate(EntityBuilder<E> key, EntityBuilder<E> defaults);

  /**
   * The row that has the key's values, which gets the others, or a new one with all of them.
   *
   * @throws MultipleEntitiesException if several rows have them
   */
  default Created<E> updateOrCreate(EntityBuilder<E> key, EntityBuilder<E> values) {
    return updateOrCreate(key, values, values);
  }

  /** The same; a new row has the last values in place of the second. */
  Created<E> updateOrCreate(
      EntityBuilder<E> key, EntityBuilder<E> values, EntityBuilder<E> createValues);
}
