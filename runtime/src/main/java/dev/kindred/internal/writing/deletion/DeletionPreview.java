package dev.kindred.internal.writing.deletion;

import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.AggregateNode.Aggregate;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.GroupBy;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PathReplacer;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.ManyToManyRelation;
import java.util.List;

/** Counter of the rows that a delete would delete, which deletes none. */
final class DeletionPreview {

  private final CollectedRows rows;
  private final EntityLoader loader;
  private final DeletionCounts.Tally tally = new DeletionCounts.Tally();

  DeletionPreview(CollectedRows rows, EntityLoader loader) {
    this.rows = rows;
    this.loader = loader;
  }

  DeletionCounts count() {
    rows.entities().forEach(this::countJoinRows);
    rows.entities().forEach(entity -> tally.rows(entity.metadata(), count(entity)));
    return tally.counts();
  }

  private int count(EntityRows entity) {
    return entity.effects().isTracked()
        ? entity.trackedKeys().size()
        : (int)
            entity.batches().stream()
                .mapToLong(batch -> loader.scalars().count(batch.select()))
                .sum();
  }

  private void countJoinRows(EntityRows entity) {
    for (ManyToManyRelation relation : entity.effects().joinTables()) {
      PathNode counted = countedTargets(relation);
      for (DeletionBatch batch : entity.batches()) {
        tally.joinRows(relation, count(batch, counted));
      }
    }
  }

  /**
   * Returns the targets whose rows of the join table are counted. If both sides are deleted, the
   * row is counted on the declaring side.
   */
  private PathNode countedTargets(ManyToManyRelation relation) {
    PathNode targets = PathNode.root(relation.source()).follow(relation);
    if (relation.declared()) {
      return targets;
    }
    PathNode target = targets.subject();
    PredicateNode deleted =
        new PathReplacer(PathNode.root(relation.target()), target)
            .condition(rows.contains(relation.target()));
    return targets.where(target, PredicateNode.not(deleted));
  }

  private int count(DeletionBatch batch, PathNode targets) {
    ColumnNode key = new ColumnNode(targets, targets.target().keyColumns().get(0));
    AggregateNode count = AggregateNode.of(Aggregate.COUNT, key, ColumnType.LONG);
    Select counted = new GroupBy(List.of(), List.of()).of(batch.select(), List.of(count));
    List<Long> counts = loader.selections().list(counted, SelectionNode.Value.of(count));
    return Math.toIntExact(counts.get(0));
  }
}
