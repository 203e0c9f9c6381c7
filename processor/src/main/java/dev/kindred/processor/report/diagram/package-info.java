/** Diagram of entities and their relations, as SVG. */
@NullMarked
package dev.kindred.processor.report.diagram;

import org.jspecify.annotations.NullMarked;
