/** Entities with arrays, which only some databases have: no other database opens with them. */
@NullMarked
package dev.kindred.it.extra.arrays;

import org.jspecify.annotations.NullMarked;
