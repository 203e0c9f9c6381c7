/** For tests of code that uses Kindred. */
@NullMarked
package dev.kindred.testing;

import org.jspecify.annotations.NullMarked;
