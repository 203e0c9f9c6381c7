/** Entities with which no database in shards is opened. */
@NullMarked
package dev.kindred.sharding.wrong;

import org.jspecify.annotations.NullMarked;
