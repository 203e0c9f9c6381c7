package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Statement that is ready to be executed.
 *
 * @param sql with a {@code ?} for each value
 * @param values in the order of the {@code ?}
 * @param entity the class of the entity that it reads or writes; null for DDL
 */
public record SqlStatement(String sql, List<BindValue> values, @Nullable Class<?> entity) {}
