/** Schemas as text files. */
@NullMarked
package dev.kindred.migration.text;

import org.jspecify.annotations.NullMarked;
