/** Migrations of real databases with rows. */
@NullMarked
package dev.kindred.it.migration;

import org.jspecify.annotations.NullMarked;
