/** Random models: whatever compiles is created, written, read, compared and dropped. */
@NullMarked
package dev.kindred.it.random;

import org.jspecify.annotations.NullMarked;
