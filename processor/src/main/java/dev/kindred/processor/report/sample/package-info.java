/** Samples of statements: calls in Java with the SQL that the runtime sends for them. */
@NullMarked
package dev.kindred.processor.report.sample;

import org.jspecify.annotations.NullMarked;
