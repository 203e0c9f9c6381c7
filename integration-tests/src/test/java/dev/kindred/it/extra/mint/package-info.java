/** Audited entities with keys and values that are stored in another form. */
@NullMarked
package dev.kindred.it.extra.mint;

import org.jspecify.annotations.NullMarked;
