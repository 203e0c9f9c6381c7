/** Inserts, updates, saves and deletes of entities. */
@NullMarked
package dev.kindred.internal.writing;

import org.jspecify.annotations.NullMarked;
