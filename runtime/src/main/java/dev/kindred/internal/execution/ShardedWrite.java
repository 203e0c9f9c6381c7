package dev.kindred.internal.execution;

import dev.kindred.error.ShardingException;
import dev.kindred.internal.query.ShardedChanges;
import dev.kindred.spi.EntityMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Change of a sharded database in a transaction, whose end is a commit on each shard: one that
 * fails does not undo the others. So a transaction changes the rows of one tenant, which are on one
 * shard, or rows that every shard has.
 */
final class ShardedWrite {

  private ShardedWrite() {}

  /**
   * Refuses a change elsewhere than where the transaction has changed rows.
   *
   * @param open the thread's transaction; null if it has none
   * @throws ShardingException if it is elsewhere
   */
  static void require(@Nullable Transaction open, Object place, EntityMetadata<?> entity) {
    if (open == null) {
      requireTransaction(place, entity);
      return;
    }
    Object before = open.writing(place);
    if (!before.equals(place)) {
      throw new ShardingException(
          "The transaction has changed "
              + named(before)
              + " and was to change "
              + named(place)
              + ", those of "
              + entity
              + ": they can be on different shards, of which one could commit and the other fail."
              + " Use a transaction for each. Nothing was sent.");
    }
  }

  private static void requireTransaction(Object place, EntityMetadata<?> entity) {
    if (place.equals(ShardedChanges.EVERYWHERE)) {
      throw new ShardingException(
          entity
              + " has no @Tenant, so that every shard has its rows: change them in"
              + " db.transaction(..), which undoes on all shards what one has refused. Nothing was"
              + " sent.");
    }
  }

  private static String named(Object place) {
    return place.equals(ShardedChanges.EVERYWHERE)
        ? "rows that every shard has"
        : "rows of the tenant " + place;
  }
}
