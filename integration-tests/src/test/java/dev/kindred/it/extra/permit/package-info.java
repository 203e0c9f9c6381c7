/** Sites of tenants, with what is permitted there, and records of it. */
@NullMarked
package dev.kindred.it.extra.permit;

import org.jspecify.annotations.NullMarked;
