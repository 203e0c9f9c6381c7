/** Those who hear of statements: listeners of a database, captures, and the SQL log. */
@NullMarked
package dev.kindred.internal.observation;

import org.jspecify.annotations.NullMarked;
