/** HTML and SVG. */
@NullMarked
package dev.kindred.processor.report.markup;

import org.jspecify.annotations.NullMarked;
