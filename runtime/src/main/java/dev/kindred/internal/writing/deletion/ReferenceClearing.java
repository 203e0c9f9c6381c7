package dev.kindred.internal.writing.deletion;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.writing.ConditionalWrites;
import dev.kindred.internal.writing.VersionAndTimestamps;
import dev.kindred.model.OnDelete;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.List;

/**
 * Updates of foreign keys before the rows that they refer to are deleted: those of rows that
 * remain, and those of deleted rows that refer to each other in a cycle.
 */
final class ReferenceClearing {

  private final CollectedRows rows;
  private final ConditionalWrites writes;
  private final Executor executor;
  private final VersionAndTimestamps stamps;

  ReferenceClearing(CollectedRows rows, ConditionalWrites writes, VersionAndTimestamps stamps) {
    this.rows = rows;
    this.writes = writes;
    this.executor = writes.executor();
    this.stamps = stamps;
  }

  void clear(EntityRows entity) {
    DeletionEffects effects = entity.effects();
    for (DeletionBatch batch : entity.batches()) {
      effects.unset().forEach(relation -> unset(relation, batch.isReferenced(relation)));
      effects.clearedFirst().stream()
          .filter(this::canPreventDelete)
          .forEach(relation -> breakCycle(relation, batch.condition()));
    }
  }

  private void unset(ForwardRelation relation, PredicateNode condition) {
    List<ColumnAssignment> assignments =
        relation.clearedColumns().stream().map(column -> unset(relation, column)).toList();
    writes.update(stamps.update(new Update(relation.source(), assignments, condition)));
  }

  private static ColumnAssignment unset(ForwardRelation relation, int column) {
    ColumnMetadata metadata = relation.source().column(column);
    boolean toDefault = relation.onDelete() == OnDelete.SET_DEFAULT;
    return new ColumnAssignment(
        column, new BindValue(toDefault ? metadata.defaultValue() : null, metadata.type()));
  }

  /**
   * Returns whether there are enough rows for one to refer to another one, or to itself if that
   * matters.
   */
  private boolean canPreventDelete(ForwardRelation relation) {
    int targets = rows.trackedKeys(relation.target()).size();
    if (relation.target() != relation.source()) {
      return targets > 0;
    }
    return relation.optional()
        ? targets > 1 || !canReferToItself(relation)
        : targets > 1 && canReferToItself(relation);
  }

  /** Returns whether a row can refer to itself when it is deleted. */
  private boolean canReferToItself(ForwardRelation relation) {
    return relation.onDelete() == OnDelete.CASCADE
        || executor.dialect().writes().deletesSelfReferencingRows();
  }

  private void breakCycle(ForwardRelation relation, PredicateNode condition) {
    List<ColumnAssignment> assignments =
        relation.clearedColumns().stream().map(column -> breakCycle(relation, column)).toList();
    executor.execute(new Update(relation.source(), assignments, condition));
  }

  /**
   * Returns the assignment that breaks a cycle. A foreign key that can't be NULL gets its own row's
   * key.
   */
  private static ColumnAssignment breakCycle(ForwardRelation relation, int column) {
    EntityMetadata<?> source = relation.source();
    int part = relation.columns().indexOf(column);
    return new ColumnAssignment(
        column,
        relation.optional()
            ? new BindValue(null, source.column(column).type())
            : new ColumnNode(PathNode.root(source), relation.references().get(part)));
  }
}
