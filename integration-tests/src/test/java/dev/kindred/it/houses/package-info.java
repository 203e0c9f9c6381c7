/** Houses, rooms and who lives there, from Django's prefetch_related. */
@NullMarked
package dev.kindred.it.houses;

import org.jspecify.annotations.NullMarked;
