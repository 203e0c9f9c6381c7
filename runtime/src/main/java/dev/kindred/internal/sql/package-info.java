/**
 * From nodes to SQL: the shape of a statement, its text and bind plan, and the cache between them.
 * It renders with jOOQ, what databases do otherwise with their dialect, and needs no database.
 */
@NullMarked
package dev.kindred.internal.sql;

import org.jspecify.annotations.NullMarked;
