package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import java.util.List;

/**
 * Statement that is ready to be executed.
 *
 * @param sql with a {@code ?} for each value
 * @param values in the order of the {@code ?}
 */
public record SqlStatement(String sql, List<BindValue> values) {}
