/** Badges that are lost, and whose codes are given again. */
@NullMarked
package dev.kindred.it.extra.badges;

import org.jspecify.annotations.NullMarked;
