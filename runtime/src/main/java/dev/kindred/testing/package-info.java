/** Assertions for tests of applications. */
@NullMarked
package dev.kindred.testing;

import org.jspecify.annotations.NullMarked;
