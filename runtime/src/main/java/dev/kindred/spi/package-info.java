/**
 * What generated code implements and calls: the metadata of entities, columns and relations, the
 * reading of rows and the writing of drafts. Users meet none of it.
 *
 * <p>Models are immutable and safe for use by several threads.
 */
@NullMarked
package dev.kindred.spi;

import org.jspecify.annotations.NullMarked;
