/** Inserts, updates, upserts and saves of entities. */
@NullMarked
package dev.kindred.internal.writing;

import org.jspecify.annotations.NullMarked;
