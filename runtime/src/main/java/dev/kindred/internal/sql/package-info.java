/**
 * Compiling of statements into SQL: the key of a statement, its template, and the cache of
 * templates by keys. SQL is rendered with jOOQ and the dialect, and without a database.
 */
@NullMarked
package dev.kindred.internal.sql;

import org.jspecify.annotations.NullMarked;
