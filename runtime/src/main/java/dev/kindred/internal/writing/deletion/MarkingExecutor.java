package dev.kindred.internal.writing.deletion;

import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RowScope.Kind;
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
    return stamps.update(
        new Update(
            metadata, List.of(stamps.mark(metadata, mark)), unmarked(metadata, mark, condition)));
  }

  /** Adds that a row is not marked, unless the executor finds no others. */
  private PredicateNode unmarked(EntityMetadata<?> metadata, int mark, PredicateNode condition) {
    return writes.executor().scopes().find(metadata, Kind.UNMARKED) == null
        ? PredicateNode.inOwnScopes(List.of(condition, DeclaredScopes.isUnmarked(metadata, mark)))
        : condition;
  }
}
