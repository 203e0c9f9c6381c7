/**
 * Deletes of entities: the rows that are affected are collected along the relations, checked for
 * references that prevent the delete, and then deleted.
 */
@NullMarked
package dev.kindred.internal.writing.deletion;

import org.jspecify.annotations.NullMarked;
