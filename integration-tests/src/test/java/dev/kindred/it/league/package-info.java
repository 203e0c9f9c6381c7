/** Tournaments and their pools, from Django's known_related_objects; they can be serialized. */
@NullMarked
package dev.kindred.it.league;

import org.jspecify.annotations.NullMarked;
