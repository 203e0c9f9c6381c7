package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.query.Assignment;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.ConditionNode;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.query.ValueNode;
import dev.kindred.model.OnDelete;
import dev.kindred.spi.ColumnModel;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ForwardRelation;
import dev.kindred.spi.LinkRelation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Deletes what was collected. What is only cut off goes first, then the rows of join tables, then
 * those of entities, what refers first: so every statement still finds its rows, and counts them,
 * though the database would do some of it by itself.
 */
final class DeleteExecution {

  private final DeletePlan plan;
  private final Doomed doomed;
  private final Executor executor;
  private final Stamps stamps;
  private final DeletionCounts.Tally tally = new DeletionCounts.Tally();

  DeleteExecution(DeletePlan plan, Doomed doomed, Executor executor, Stamps stamps) {
    this.plan = plan;
    this.doomed = doomed;
    this.executor = executor;
    this.stamps = stamps;
  }

  DeletionCounts run() {
    List<EntityModel<?>> entities = plan.entities();
    entities.forEach(this::detach);
    entities.forEach(this::unlink);
    Map<EntityModel<?>, Integer> rows = delete();
    entities.forEach(model -> tally.entity(model, rows.getOrDefault(model, 0)));
    return tally.counts();
  }

  private void detach(EntityModel<?> model) {
    for (Batch batch : doomed.of(model)) {
      plan.detached(model).forEach(relation -> empty(relation, batch.refers(relation)));
      plan.released(model).stream()
          .filter(this::canHold)
          .forEach(relation -> release(relation, batch.condition()));
    }
  }

  private boolean canHold(ForwardRelation relation) {
    int targets = doomed.keys(relation.target()).size();
    if (relation.target() != relation.owner()) {
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

  private void release(ForwardRelation relation, ConditionNode condition) {
    List<Assignment> assignments =
        IntStream.range(0, relation.columns().size())
            .mapToObj(i -> released(relation, relation.columns().get(i), i))
            .toList();
    executor.execute(new Update(relation.owner(), assignments, condition));
  }

  private static Assignment released(ForwardRelation relation, int column, int part) {
    EntityModel<?> owner = relation.owner();
    return new Assignment(
        column,
        relation.optional()
            ? new ValueNode(null, owner.column(column).type())
            : new ColumnNode(PathNode.root(owner), relation.references().get(part)));
  }

  private void empty(ForwardRelation relation, ConditionNode condition) {
    List<Assignment> assignments =
        relation.columns().stream().map(column -> emptied(relation, column)).toList();
    executor.execute(stamps.update(new Update(relation.owner(), assignments, condition)));
  }

  private static Assignment emptied(ForwardRelation relation, int column) {
    ColumnModel model = relation.owner().column(column);
    boolean toDefault = relation.onDelete() == OnDelete.SET_DEFAULT;
    return new Assignment(
        column, new ValueNode(toDefault ? model.defaultValue() : null, model.type()));
  }

  private void unlink(EntityModel<?> model) {
    for (Batch batch : doomed.of(model)) {
      for (LinkRelation link : plan.linking(model)) {
        tally.links(link, executor.execute(batch.unlink(link)));
      }
    }
  }

  /** Tracked rows are counted by their keys: in a circle the database may take some along. */
  private Map<EntityModel<?>, Integer> delete() {
    Map<EntityModel<?>, Integer> rows = new HashMap<>();
    for (EntityModel<?> model : plan.entities()) {
      for (Batch batch : doomed.of(model)) {
        rows.merge(model, executor.execute(batch.delete()), Integer::sum);
      }
    }
    rows.replaceAll(
        (model, deleted) -> plan.isTracked(model) ? doomed.keys(model).size() : deleted);
    return rows;
  }
}
