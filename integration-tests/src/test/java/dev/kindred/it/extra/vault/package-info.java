/** Audited entities, and what records them. */
@NullMarked
package dev.kindred.it.extra.vault;

import org.jspecify.annotations.NullMarked;
