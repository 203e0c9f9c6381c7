/** Layout of a graph in layers: positions of boxes, and routes of the edges between them. */
@NullMarked
package dev.kindred.processor.report.layout;

import org.jspecify.annotations.NullMarked;
