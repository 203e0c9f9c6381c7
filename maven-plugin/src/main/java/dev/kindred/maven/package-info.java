/** Goals for Maven, which call {@code dev.kindred.tool}. */
@NullMarked
package dev.kindred.maven;

import org.jspecify.annotations.NullMarked;
