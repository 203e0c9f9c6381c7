/**
 * Operations on an open database that take several statements or decisions: queries for entities
 * and selections, get-or-create, pages, set operations and related rows. The public classes of
 * {@code dev.kindred} are thin, typed views of them.
 */
@NullMarked
package dev.kindred.internal.operation;

import org.jspecify.annotations.NullMarked;
