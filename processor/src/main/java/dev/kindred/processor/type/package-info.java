/** Java classes and types without types of the compiler. */
@NullMarked
package dev.kindred.processor.type;

import org.jspecify.annotations.NullMarked;
