/**
 * What a database has: its tables, as its catalog tells of them. The queries are resources, with
 * the same columns for each database.
 */
@NullMarked
package dev.kindred.internal.catalog;

import org.jspecify.annotations.NullMarked;
