/**
 * Interfaces and classes that generated code implements and calls: the metadata of entities,
 * columns and relations, the reading of rows, and builders. Applications don't use it.
 *
 * <p>Metadata is immutable and thread-safe.
 */
@NullMarked
package dev.kindred.spi;

import org.jspecify.annotations.NullMarked;
