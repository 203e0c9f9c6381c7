package dev.kindred.lookup;

/**
 * An attribute that is stored in the entity's own table: a column, or a forward relation.
 *
 * @param <E> the entity
 */
public interface Assignable<E> {}
