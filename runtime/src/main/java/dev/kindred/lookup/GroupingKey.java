package dev.kindred.lookup;

import dev.kindred.stability.Stable;

/**
 * What rows are grouped by: an expression, or a value object by all of its parts.
 *
 * @param <R> the root entity that it starts from
 */
@Stable
@SuppressWarnings("UnusedTypeParameter") // it keeps keys of one entity out of queries for another
public interface GroupingKey<R> {}
