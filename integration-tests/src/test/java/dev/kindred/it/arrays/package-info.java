/** Tests of arrays, on the databases that have them; and that others refuse them. */
@NullMarked
package dev.kindred.it.arrays;

import org.jspecify.annotations.NullMarked;
