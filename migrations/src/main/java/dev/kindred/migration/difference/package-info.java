/** The changes from one schema to another, the same for all databases. */
@NullMarked
package dev.kindred.migration.difference;

import org.jspecify.annotations.NullMarked;
