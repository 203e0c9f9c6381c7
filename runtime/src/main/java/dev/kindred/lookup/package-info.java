/**
 * Types of the query language: conditions, expressions, paths and selections. Methods of the
 * generated metamodel classes return them, so that user code seldom names them. All are immutable
 * and thread-safe.
 */
@NullMarked
package dev.kindred.lookup;

import org.jspecify.annotations.NullMarked;
