/** Entities written from databases: compiled, opened and used. */
@NullMarked
package dev.kindred.it.inspect;

import org.jspecify.annotations.NullMarked;
