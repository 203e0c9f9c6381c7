/** From declarations to the model: links relations, applies defaults and names. */
@NullMarked
package dev.kindred.processor.resolve;

import org.jspecify.annotations.NullMarked;
