/** Guilds: deletes that mark versioned rows, trees, natural keys and the rows between members. */
@NullMarked
package dev.kindred.it.extra.guild;

import org.jspecify.annotations.NullMarked;
