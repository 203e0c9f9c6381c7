package dev.kindred.internal.writing;

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
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ManyToManyRelation;
import java.util.List;

/** Counts what a delete would delete, and only reads. */
final class DeletionPreview {

  private final DeletionPlan plan;
  private final DeletionCollector doomed;
  private final EntityLoader loader;
  private final DeletionCounts.Tally tally = new DeletionCounts.Tally();

  DeletionPreview(DeletionPlan plan, DeletionCollector doomed, EntityLoader loader) {
    this.plan = plan;
    this.doomed = doomed;
    this.loader = loader;
  }

  DeletionCounts counts() {
    List<EntityMetadata<?>> entities = plan.entities();
    entities.forEach(metadata -> plan.linking(metadata).forEach(this::links));
    entities.forEach(metadata -> tally.entity(metadata, rows(metadata)));
    return tally.counts();
  }

  private int rows(EntityMetadata<?> metadata) {
    return plan.isTracked(metadata)
        ? doomed.keys(metadata).size()
        : (int)
            doomed.of(metadata).stream()
                .mapToLong(batch -> loader.scalars().count(batch.rows()))
                .sum();
  }

  /** A pair of which both sides go is counted on the side that declares it. */
  private void links(ManyToManyRelation link) {
    PathNode others = PathNode.root(link.source()).follow(link);
    if (!link.declared()) {
      PathNode subject = others.subject();
      PredicateNode going =
          new PathReplacer(PathNode.root(link.target()), subject)
              .condition(doomed.isOne(link.target()));
      others = others.where(subject, PredicateNode.not(going));
    }
    for (DeletionBatch batch : doomed.of(link.source())) {
      tally.links(link, count(batch, others));
    }
  }

  private int count(DeletionBatch batch, PathNode others) {
    ColumnNode key = new ColumnNode(others, others.target().keyColumns().get(0));
    AggregateNode count = AggregateNode.of(Aggregate.COUNT, key, ColumnType.LONG);
    Select counted = new GroupBy(List.of(), List.of()).of(batch.rows(), List.of(count));
    List<Long> rows = loader.selections().list(counted, SelectionNode.Value.of(count));
    return Math.toIntExact(rows.get(0));
  }
}
