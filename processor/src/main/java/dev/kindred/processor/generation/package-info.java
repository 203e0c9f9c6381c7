/** From the model to source files, one class for each generated type. */
@NullMarked
package dev.kindred.processor.generation;

import org.jspecify.annotations.NullMarked;
