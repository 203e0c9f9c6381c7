package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Update;
import dev.kindred.model.OnDelete;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.ManyToManyRelation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Deletes what was collected. What is only cut off goes first, then the rows of join tables, then
 * those of entities, what refers first: so every statement still finds its rows, and counts them,
 * though the database would do some of it by itself.
 */
final class DeletionExecutor {

  private final DeletionPlan plan;
  private final DeletionCollector doomed;
  private final Executor executor;
  private final VersionAndTimestamps stamps;
  private final DeletionCounts.Tally tally = new DeletionCounts.Tally();

  DeletionExecutor(
      DeletionPlan plan, DeletionCollector doomed, Executor executor, VersionAndTimestamps stamps) {
    this.plan = plan;
    this.doomed = doomed;
    this.executor = executor;
    this.stamps = stamps;
  }

  DeletionCounts run() {
    List<EntityMetadata<?>> entities = plan.entities();
    entities.forEach(this::detach);
    entities.forEach(this::unlink);
    Map<EntityMetadata<?>, Integer> rows = delete();
    entities.forEach(metadata -> tally.entity(metadata, rows.getOrDefault(metadata, 0)));
    return tally.counts();
  }

  private void detach(EntityMetadata<?> metadata) {
    for (DeletionBatch batch : doomed.of(metadata)) {
      plan.detached(metadata).forEach(relation -> empty(relation, batch.refers(relation)));
      plan.released(metadata).stream()
          .filter(this::canHold)
          .forEach(relation -> release(relation, batch.condition()));
    }
  }

  private boolean canHold(ForwardRelation relation) {
    int targets = doomed.keys(relation.target()).size();
    if (relation.target() != relation.source()) {
      return targets > 0;
    }
    return relation.optional()
        ? targets > 1 || !canHoldItself(relation)
        : targets > 1 && canHoldItself(relation);
  }

  /** Whether a row may refer to itself when it goes. */
  private boolean canHoldItself(ForwardRelation relation) {
    return relation.onDelete() == OnDelete.CASCADE
        || executor.dialect().writes().deletesSelfReferencingRows();
  }

  private void release(ForwardRelation relation, PredicateNode condition) {
    List<ColumnAssignment> assignments =
        IntStream.range(0, relation.columns().size())
            .mapToObj(i -> released(relation, relation.columns().get(i), i))
            .toList();
    executor.execute(new Update(relation.source(), assignments, condition));
  }

  private static ColumnAssignment released(ForwardRelation relation, int column, int part) {
    EntityMetadata<?> owner = relation.source();
    return new ColumnAssignment(
        column,
        relation.optional()
            ? new BindValue(null, owner.column(column).type())
            : new ColumnNode(PathNode.root(owner), relation.references().get(part)));
  }

  private void empty(ForwardRelation relation, PredicateNode condition) {
    List<ColumnAssignment> assignments =
        relation.columns().stream().map(column -> emptied(relation, column)).toList();
    executor.execute(stamps.update(new Update(relation.source(), assignments, condition)));
  }

  private static ColumnAssignment emptied(ForwardRelation relation, int column) {
    ColumnMetadata metadata = relation.source().column(column);
    boolean toDefault = relation.onDelete() == OnDelete.SET_DEFAULT;
    return new ColumnAssignment(
        column, new BindValue(toDefault ? metadata.defaultValue() : null, metadata.type()));
  }

  private void unlink(EntityMetadata<?> metadata) {
    for (DeletionBatch batch : doomed.of(metadata)) {
      for (ManyToManyRelation link : plan.linking(metadata)) {
        tally.links(link, executor.execute(batch.unlink(link)));
      }
    }
  }

  /** Tracked rows are counted by their keys: in a circle the database may take some along. */
  private Map<EntityMetadata<?>, Integer> delete() {
    Map<EntityMetadata<?>, Integer> rows = new HashMap<>();
    for (EntityMetadata<?> metadata : plan.entities()) {
      for (DeletionBatch batch : doomed.of(metadata)) {
        rows.merge(metadata, executor.execute(batch.delete()), Integer::sum);
      }
    }
    rows.replaceAll(
        (metadata, deleted) -> plan.isTracked(metadata) ? doomed.keys(metadata).size() : deleted);
    return rows;
  }
}
