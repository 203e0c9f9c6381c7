/** Generation of source files from the model, one class for each generated type. */
@NullMarked
package dev.kindred.processor.generation;

import org.jspecify.annotations.NullMarked;
