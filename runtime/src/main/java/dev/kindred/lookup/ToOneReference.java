package dev.kindred.lookup;

/**
 * A forward relation of an entity, which can be written.
 *
 * @param <E> the entity
 * @param <T> the related entity
 */
public interface ToOneReference<E, T> extends Assignable<E> {}
