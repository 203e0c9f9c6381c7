/** Analytical questions about a shop that lends films, by Kindred. */
@NullMarked
package dev.kindred.benchmark.kindred.rental;

import org.jspecify.annotations.NullMarked;
