package dev.kindred.lookup;

/**
 * A column of an entity, which can be written.
 *
 * @param <E> the entity
 * @param <T> the type of its values
 */
public interface Column<E, T> extends Assignable<E> {}
