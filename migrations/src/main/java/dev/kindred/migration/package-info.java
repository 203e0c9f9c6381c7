/** Migrations: what changes from one schema to another, as SQL. For Kindred's own tools. */
@NullMarked
package dev.kindred.migration;

import org.jspecify.annotations.NullMarked;
