/** Reading of a database's tables. The queries are resources, with the same columns each. */
@NullMarked
package dev.kindred.tool.internal.catalog;

import org.jspecify.annotations.NullMarked;
