package dev.kindred.internal.loading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a query, as an entity and as what some expressions are of it.
 *
 * @param values in the order of the expressions; null for NULL
 */
public record EntityWithValues<E>(E entity, List<@Nullable Object> values) {}
