/** Entities of tenants, some of which are deleted softly. */
@NullMarked
package dev.kindred.it.extra.firm;

import org.jspecify.annotations.NullMarked;
