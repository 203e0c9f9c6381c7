/** Kindred's annotations with the values and places that the user wrote. */
@NullMarked
package dev.kindred.processor.annotation;

import org.jspecify.annotations.NullMarked;
