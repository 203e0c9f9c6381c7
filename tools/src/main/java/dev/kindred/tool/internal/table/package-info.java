/** Tables as they are in a database, with the names by which Kindred finds them. */
@NullMarked
package dev.kindred.tool.internal.table;

import org.jspecify.annotations.NullMarked;
