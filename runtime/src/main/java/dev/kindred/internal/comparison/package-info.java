/** Comparison of the tables that entities declare with those of a database. */
@NullMarked
package dev.kindred.internal.comparison;

import org.jspecify.annotations.NullMarked;
