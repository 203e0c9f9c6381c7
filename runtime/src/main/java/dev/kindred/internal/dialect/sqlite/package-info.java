/** What SQLite does in its own way, with the functions that it lacks. */
@NullMarked
package dev.kindred.internal.dialect.sqlite;

import org.jspecify.annotations.NullMarked;
