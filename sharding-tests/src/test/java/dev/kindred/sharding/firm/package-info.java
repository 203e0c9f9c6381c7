/** Entities on shards: those with a tenant, and one that every shard has. */
@NullMarked
package dev.kindred.sharding.firm;

import org.jspecify.annotations.NullMarked;
