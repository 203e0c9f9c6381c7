package dev.kindred.internal.writing;

import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.AggregateNode;
import dev.kindred.internal.query.AggregateNode.Aggregate;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.Grouping;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Rebase;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.SelectionNode;
import dev.kindred.spi.ColumnType;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.LinkRelation;
import java.util.List;

/** Counts what a delete would delete, and only reads. */
final class DeleteForecast {

  private final DeletePlan plan;
  private final Doomed doomed;
  private final EntityLoader loader;
  private final DeletionCounts.Tally tally = new DeletionCounts.Tally();

  DeleteForecast(DeletePlan plan, Doomed doomed, EntityLoader loader) {
    this.plan = plan;
    this.doomed = doomed;
    this.loader = loader;
  }

  DeletionCounts counts() {
    List<EntityModel<?>> entities = plan.entities();
    entities.forEach(model -> plan.linking(model).forEach(this::links));
    entities.forEach(model -> tally.entity(model, rows(model)));
    return tally.counts();
  }

  private int rows(EntityModel<?> model) {
    return plan.isTracked(model)
        ? doomed.keys(model).size()
        : (int) doomed.of(model).stream().mapToLong(batch -> loader.count(batch.rows())).sum();
  }

  /** A pair of which both sides go is counted on the side that declares it. */
  private void links(LinkRelation link) {
    PathNode others = PathNode.root(link.owner()).follow(link);
    if (!link.declared()) {
      PathNode subject = others.subject();
      ConditionNode going =
          new Rebase(PathNode.root(link.target()), subject).condition(doomed.isOne(link.target()));
      others = others.where(subject, ConditionNode.not(going));
    }
    for (Batch batch : doomed.of(link.owner())) {
      tally.links(link, count(batch, others));
    }
  }

  private int count(Batch batch, PathNode others) {
    ColumnNode key = new ColumnNode(others, others.target().keyColumns().get(0));
    AggregateNode count = AggregateNode.of(Aggregate.COUNT, key, ColumnType.LONG);
    Select counted = new Grouping(List.of(), List.of()).of(batch.rows(), List.of(count));
    List<Long> rows = loader.selections().list(counted, SelectionNode.Value.of(count));
    return Math.toIntExact(rows.get(0));
  }
}
