/** Entities that had other names. */
@NullMarked
package dev.kindred.it.extra.renamed;

import org.jspecify.annotations.NullMarked;
