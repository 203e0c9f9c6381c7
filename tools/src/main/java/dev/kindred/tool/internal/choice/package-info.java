/** Choice of Java names, types and relations for tables. */
@NullMarked
package dev.kindred.tool.internal.choice;

import org.jspecify.annotations.NullMarked;
