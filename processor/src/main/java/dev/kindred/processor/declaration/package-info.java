/** Declarations that the user wrote, as immutable records, read from the compiler's elements. */
@NullMarked
package dev.kindred.processor.declaration;

import org.jspecify.annotations.NullMarked;
