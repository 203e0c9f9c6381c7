/**
 * The typed face of conditions, expressions and paths. Generated lookups return these types; they
 * are seldom named in user code. All are immutable and safe for use by several threads.
 */
@NullMarked
package dev.kindred.lookup;

import org.jspecify.annotations.NullMarked;
