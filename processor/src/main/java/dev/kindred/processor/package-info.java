/**
 * The annotation processor. Stages follow each other in one direction: {@code declaration} reads
 * the compiler's elements, {@code resolve} links them to a {@code model}, {@code validation} judges
 * it and {@code generation} writes sources from it.
 */
@NullMarked
package dev.kindred.processor;

import org.jspecify.annotations.NullMarked;
