/**
 * What differs between databases: a dialect and the parts that it is composed of. Each database has
 * its own package below this one; nothing else in Kindred depends on which database it is.
 */
@NullMarked
package dev.kindred.internal.dialect;

import org.jspecify.annotations.NullMarked;
