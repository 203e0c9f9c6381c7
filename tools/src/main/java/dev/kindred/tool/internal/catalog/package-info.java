/** Reading of a database's tables, in the form in which entities declare them. */
@NullMarked
package dev.kindred.tool.internal.catalog;

import org.jspecify.annotations.NullMarked;
