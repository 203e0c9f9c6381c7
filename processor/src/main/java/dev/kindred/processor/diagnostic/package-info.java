/** The catalogue of messages, and the only way to the user. */
@NullMarked
package dev.kindred.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
