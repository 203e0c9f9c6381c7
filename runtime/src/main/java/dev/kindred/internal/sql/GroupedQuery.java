package dev.kindred.internal.sql;

import dev.kindred.internal.query.Select;
import java.util.List;
import org.jooq.Field;

/**
 * Query with GROUP BY.
 *
 * @param keys the fields that it groups by
 */
record GroupedQuery(Select query, List<Field<?>> keys) {}
