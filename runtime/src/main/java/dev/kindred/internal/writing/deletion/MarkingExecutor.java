package dev.kindred.internal.writing.deletion;

import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.writing.ConditionalWrites;
import dev.kindred.internal.writing.VersionAndTimestamps;
import dev.kindred.model.WriteKind;
import dev.kindred.spi.EntityMetadata;
import java.util.List;

/**
 * Executor of the statements that mark collected rows as deleted, referencing ones before
 * referenced ones, so that every statement still finds the rows that its own refer to.
 */
final class MarkingExecutor {

  private final CollectedRows rows;
  private final ConditionalWrites writes;
  private final VersionAndTimestamps stamps;
  private final DeletionCounts.Tally tally = new DeletionCounts.Tally();

  MarkingExecutor(CollectedRows rows, ConditionalWrites writes, VersionAndTimestamps stamps) {
    this.rows = rows;
    this.writes = writes;
    this.stamps = stamps;
  }

  DeletionCounts execute() {
    for (EntityRows entity : rows.entities()) {
      int marked = 0;
      for (DeletionBatch batch : entity.batches()) {
        marked += writes.update(WriteKind.SOFT_DELETE, mark(entity.metadata(), batch.condition()));
      }
      tally.marked(entity.metadata(), marked);
    }
    return tally.counts();
  }

  private Update mark(EntityMetadata<?> metadata, PredicateNode condition) {
    int mark = DeclaredScopes.mark(metadata).orElseThrow();
    PredicateNode unmarked = DeclaredScopes.isUnmarked(metadata, mark);
    return stamps.update(
        new Update(
            metadata,
            List.of(stamps.mark(metadata, mark)),
            PredicateNode.inOwnScopes(List.of(condition, unmarked))));
  }
}
