/**
 * From nodes to SQL: the shape of a statement, its text and bind plan, and the cache between them.
 * The only place that renders with jOOQ; it needs no database.
 */
@NullMarked
package dev.kindred.internal.sql;

import org.jspecify.annotations.NullMarked;
