/** Names of Java classes and types, free of the compiler that they were read from. */
@NullMarked
package dev.kindred.processor.type;

import org.jspecify.annotations.NullMarked;
