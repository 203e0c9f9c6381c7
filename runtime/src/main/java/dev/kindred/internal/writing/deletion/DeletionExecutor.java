package dev.kindred.internal.writing.deletion;

import dev.kindred.internal.writing.ConditionalWrites;
import dev.kindred.internal.writing.VersionAndTimestamps;
import dev.kindred.spi.ManyToManyRelation;

/**
 * Executor of the statements that delete collected rows. Foreign keys that are only unset come
 * first, then rows of join tables, then rows of entities, referencing ones before referenced ones:
 * so every statement still finds its rows and counts them, though the database would cascade to
 * some of them by itself.
 */
final class DeletionExecutor {

  private final CollectedRows rows;
  private final ConditionalWrites writes;
  private final ReferenceClearing clearing;
  private final DeletionCounts.Tally tally = new DeletionCounts.Tally();

  DeletionExecutor(CollectedRows rows, ConditionalWrites writes, VersionAndTimestamps stamps) {
    this.rows = rows;
    this.writes = writes;
    this.clearing = new ReferenceClearing(rows, writes, stamps);
  }

  DeletionCounts execute() {
    rows.entities().forEach(clearing::clear);
    rows.entities().forEach(this::deleteJoinRows);
    rows.entities().forEach(this::delete);
    return tally.counts();
  }

  private void deleteJoinRows(EntityRows entity) {
    for (DeletionBatch batch : entity.batches()) {
      for (ManyToManyRelation relation : entity.effects().joinTables()) {
        tally.joinRows(relation, writes.executor().execute(batch.deleteJoinRows(relation)));
      }
    }
  }

  /**
   * Deletes the rows of an entity. Tracked rows are counted by their keys: in a cycle the database
   * can delete some itself.
   */
  private void delete(EntityRows entity) {
    int deleted = 0;
    for (DeletionBatch batch : entity.batches()) {
      deleted += writes.delete(batch.delete());
    }
    tally.rows(
        entity.metadata(), entity.effects().isTracked() ? entity.trackedKeys().size() : deleted);
  }
}
