/** Clubs and their members, linked by entities; from Django's m2m_through. */
@NullMarked
package dev.kindred.it.clubs;

import org.jspecify.annotations.NullMarked;
