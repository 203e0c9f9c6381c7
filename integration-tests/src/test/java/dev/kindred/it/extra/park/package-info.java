/** Regions that all tenants share, and lots of tenants in them. */
@NullMarked
package dev.kindred.it.extra.park;

import org.jspecify.annotations.NullMarked;
