/** The tests of entities as JSON, for Jackson 2. */
@NullMarked
package dev.kindred.jackson2;

import org.jspecify.annotations.NullMarked;
