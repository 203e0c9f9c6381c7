/**
 * What lookups mean, written down as an interpreter over rows in memory, and the laws that they
 * keep: tried with random rows and random questions on each database.
 */
@NullMarked
package dev.kindred.it.oracle;

import org.jspecify.annotations.NullMarked;
