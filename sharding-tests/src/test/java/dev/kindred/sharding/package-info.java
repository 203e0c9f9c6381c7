/** Tests of databases in shards, behind ShardingSphere-JDBC. */
@NullMarked
package dev.kindred.sharding;

import org.jspecify.annotations.NullMarked;
