/**
 * The open database: the executor, the loader and the writers that all operations of one {@code
 * Database} share.
 */
@NullMarked
package dev.kindred.internal.engine;

import org.jspecify.annotations.NullMarked;
