package dev.kindred.internal.loading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Entity with the values of some expressions for its row.
 *
 * @param values in the order of the expressions; null for NULL
 */
public record EntityWithValues<E>(E entity, List<@Nullable Object> values) {}
