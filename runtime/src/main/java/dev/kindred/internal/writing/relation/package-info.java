/** Changes of relations: foreign keys of many rows at once, and the rows of join tables. */
@NullMarked
package dev.kindred.internal.writing.relation;

import org.jspecify.annotations.NullMarked;
