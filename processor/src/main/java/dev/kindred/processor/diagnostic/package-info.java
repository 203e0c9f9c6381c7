/** Catalogue of messages, and the only use of the compiler's messager. */
@NullMarked
package dev.kindred.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
