/** Entities with their tables, columns and relations: immutable, linked, free of the compiler. */
@NullMarked
package dev.kindred.processor.model;

import org.jspecify.annotations.NullMarked;
