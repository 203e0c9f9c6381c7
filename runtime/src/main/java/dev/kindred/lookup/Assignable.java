package dev.kindred.lookup;

import dev.kindred.stability.Stable;

/**
 * Attribute that is stored in the entity's own table: a column or a forward relation.
 *
 * @param <E> the entity
 */
@Stable
public interface Assignable<E> {}
