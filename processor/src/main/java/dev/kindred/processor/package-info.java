/**
 * Annotation processor. Its stages follow each other in one direction: {@code declaration} reads
 * the compiler's elements, {@code resolve} resolves them to a {@code model}, {@code validation}
 * reports what is wrong with it, and {@code generation} generates sources from it.
 */
@NullMarked
package dev.kindred.processor;

import org.jspecify.annotations.NullMarked;
