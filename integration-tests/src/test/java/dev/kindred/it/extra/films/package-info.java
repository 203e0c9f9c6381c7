/** Relations whose columns have the names that a database has given them. */
@NullMarked
package dev.kindred.it.extra.films;

import org.jspecify.annotations.NullMarked;
