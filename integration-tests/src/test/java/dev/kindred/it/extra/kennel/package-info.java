/** Entities whose tables are changed, to be compared with what they declare. */
@NullMarked
package dev.kindred.it.extra.kennel;

import org.jspecify.annotations.NullMarked;
