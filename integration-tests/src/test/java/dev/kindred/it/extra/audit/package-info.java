/** Superclass of entities in another package. */
@NullMarked
package dev.kindred.it.extra.audit;

import org.jspecify.annotations.NullMarked;
