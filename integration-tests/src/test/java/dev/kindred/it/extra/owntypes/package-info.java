/** Columns of types that belong to one database. */
@NullMarked
package dev.kindred.it.extra.owntypes;

import org.jspecify.annotations.NullMarked;
