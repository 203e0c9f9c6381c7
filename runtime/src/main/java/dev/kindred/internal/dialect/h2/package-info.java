/** What H2 does in its own way. */
@NullMarked
package dev.kindred.internal.dialect.h2;

import org.jspecify.annotations.NullMarked;
