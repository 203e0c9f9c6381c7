/** Entities of several tenants: each key starts with the tenant, whose column relations share. */
@NullMarked
package dev.kindred.it.extra.tenants;

import org.jspecify.annotations.NullMarked;
