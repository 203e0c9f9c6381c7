/** Report of a model: a page to read, and a diagram in Mermaid's language. */
@NullMarked
package dev.kindred.processor.report;

import org.jspecify.annotations.NullMarked;
