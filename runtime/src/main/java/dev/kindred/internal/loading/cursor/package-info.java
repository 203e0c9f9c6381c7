/** Cursors of keyset pagination. */
@NullMarked
package dev.kindred.internal.loading.cursor;

import org.jspecify.annotations.NullMarked;
