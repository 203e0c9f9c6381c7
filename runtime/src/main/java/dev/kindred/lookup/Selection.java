package dev.kindred.lookup;

/**
 * Anything that a query can give: an expression, or a whole entity.
 *
 * @param <R> the root entity that it starts from
 * @param <T> what it gives
 */
public abstract class Selection<R, T> {
  Selection() {}
}
