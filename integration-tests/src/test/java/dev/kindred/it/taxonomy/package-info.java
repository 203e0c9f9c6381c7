/** A chain of eight entities, from Django's select_related. */
@NullMarked
package dev.kindred.it.taxonomy;

import org.jspecify.annotations.NullMarked;
