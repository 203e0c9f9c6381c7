/** Entities with superclasses. */
@NullMarked
package dev.kindred.it.extra.crm;

import org.jspecify.annotations.NullMarked;
