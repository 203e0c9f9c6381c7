/** Java sources of declarations, and the files that they are written to. */
@NullMarked
package dev.kindred.tool.internal.source;

import org.jspecify.annotations.NullMarked;
