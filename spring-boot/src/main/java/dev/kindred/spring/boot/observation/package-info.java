/** Statements as observations of Micrometer: metrics and traces. */
@NullMarked
package dev.kindred.spring.boot.observation;

import org.jspecify.annotations.NullMarked;
