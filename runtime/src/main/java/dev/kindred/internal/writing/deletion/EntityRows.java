package dev.kindred.internal.writing.deletion;

import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.spi.EntityMetadata;
import java.util.List;

/**
 * Collected rows of one entity.
 *
 * @param batches the rows, in as few batches as possible
 * @param trackedKeys the keys of all rows where the entity is tracked; empty otherwise
 */
record EntityRows(DeletionEffects effects, List<DeletionBatch> batches, KeySet trackedKeys) {

  EntityMetadata<?> metadata() {
    return effects.metadata();
  }

  /** Returns the predicate that a row is one of these. */
  PredicateNode contains() {
    return PredicateNode.or(batches.stream().map(DeletionBatch::condition).toList());
  }
}
