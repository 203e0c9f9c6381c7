package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.spi.EntityModel;
import dev.kindred.spi.ValuesRow;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Deletes entities, and does with what refers to them as declared. Thread-safe. */
public final class EntityDeleter {

  private final Executor executor;
  private final EntityLoader loader;
  private final RelationGraph graph;

  /** A deleter in one database. */
  public EntityDeleter(Executor executor, EntityLoader loader, List<EntityModel<?>> models) {
    this.executor = executor;
    this.loader = loader;
    this.graph = new RelationGraph(models);
  }

  /** Deletes an entity; an instance of a class loses its generated key. */
  public <E> DeletionCounts delete(EntityModel<E> model, E entity) {
    Object key = EntityWriter.requireKey(model, entity);
    DeletionCounts counts = deleteKeys(model, Set.of(key));
    forgetKey(model, entity);
    return counts;
  }

  /** Deletes the entities of these keys, in one transaction. */
  public DeletionCounts deleteKeys(EntityModel<?> model, Set<Object> keys) {
    return executor
        .transactions()
        .run(
            () -> {
              DeletePlan plan = new DeletePlan(graph, loader);
              plan.collect(model, keys);
              return plan.execute(executor);
            });
  }

  private static <E> void forgetKey(EntityModel<E> model, E entity) {
    if (entity instanceof Record) {
      return;
    }
    RowValues<E> row = RowValues.of(model, entity);
    @Nullable Object[] values = row.values();
    for (int column : model.keyColumns()) {
      if (model.column(column).mayBeAbsent()) {
        values[column] = null;
      }
    }
    model.fill(entity, new ValuesRow(row.handles()), values);
  }
}
