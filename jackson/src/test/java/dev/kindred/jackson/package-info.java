/** The tests of entities as JSON, for Jackson 3. */
@NullMarked
package dev.kindred.jackson;

import org.jspecify.annotations.NullMarked;
