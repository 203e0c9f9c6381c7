/** What can go wrong; all unchecked, below {@link dev.kindred.error.KindredException}. */
@NullMarked
package dev.kindred.error;

import org.jspecify.annotations.NullMarked;
