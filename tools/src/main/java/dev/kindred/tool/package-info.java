/** Tools for developers, for builds and for programs: {@link dev.kindred.tool.Inspect}. */
@NullMarked
package dev.kindred.tool;

import org.jspecify.annotations.NullMarked;
