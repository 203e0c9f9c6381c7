/** Entity with a key of two plain columns. */
@NullMarked
package dev.kindred.it.extra.notebook;

import org.jspecify.annotations.NullMarked;
