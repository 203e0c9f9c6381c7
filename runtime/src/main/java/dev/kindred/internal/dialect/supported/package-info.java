/** The databases that Kindred supports, and the choice among them. */
@NullMarked
package dev.kindred.internal.dialect.supported;

import org.jspecify.annotations.NullMarked;
