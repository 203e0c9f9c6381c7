/** Exceptions; all are unchecked, and extend {@link dev.kindred.error.KindredException}. */
@NullMarked
package dev.kindred.error;

import org.jspecify.annotations.NullMarked;
