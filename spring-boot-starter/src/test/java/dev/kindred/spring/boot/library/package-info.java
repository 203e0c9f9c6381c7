/** The entities of the tests. */
@NullMarked
package dev.kindred.spring.boot.library;

import org.jspecify.annotations.NullMarked;
