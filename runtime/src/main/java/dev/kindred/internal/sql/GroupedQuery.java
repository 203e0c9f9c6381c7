package dev.kindred.internal.sql;

import dev.kindred.internal.query.Select;
import java.util.List;
import org.jooq.Field;

/**
 * The groups that a query puts its rows together in.
 *
 * @param keys what the rows of a group have in common
 */
record GroupedQuery(Select query, List<Field<?>> keys) {}
