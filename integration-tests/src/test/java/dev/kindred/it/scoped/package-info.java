/** An oracle of writes under scopes: what they do to the rows of two tenants, marked ones too. */
@NullMarked
package dev.kindred.it.scoped;

import org.jspecify.annotations.NullMarked;
