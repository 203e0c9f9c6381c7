/** Entities as JSON. */
@NullMarked
package dev.kindred.jackson;

import org.jspecify.annotations.NullMarked;
