package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.EntityModel;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Function;

/** Deletes entities, and does with what refers to them as declared. Thread-safe. */
public final class EntityDeleter {

  private final Executor executor;
  private final EntityLoader loader;
  private final Stamps stamps;
  private final EntityUpdater updater;
  private final RelationGraph graph;
  private final Map<Set<EntityModel<?>>, DeletePlan> plans = new ConcurrentHashMap<>();

  /** A deleter in one database. */
  public EntityDeleter(
      Executor executor, EntityLoader loader, Stamps stamps, List<EntityModel<?>> models) {
    this.executor = executor;
    this.stamps = stamps;
    this.updater = new EntityUpdater(executor, stamps);
    this.loader = loader;
    this.graph = new RelationGraph(models);
  }

  /** Deletes an entity; an instance of a class loses its generated key. */
  public DeletionCounts delete(Object entity) {
    return deleteAll(List.of(entity));
  }

  /** Deletes several entities, of one kind or several, in one transaction. */
  public DeletionCounts deleteAll(Collection<?> entities) {
    List<Stored<?>> stored = entities.stream().<Stored<?>>map(Stored::of).toList();
    Map<EntityModel<?>, KeySet> keys = new LinkedHashMap<>();
    stored.forEach(
        each ->
            keys.computeIfAbsent(each.model(), k -> new KeySet(each.keyColumns())).add(each.key()));
    DeletionCounts counts =
        delete(
            keys.keySet(),
            doomed -> {
              Set<List<Object>> claimed = new HashSet<>();
              stored.forEach(each -> each.claim(updater, claimed));
              keys.forEach(doomed::add);
            });
    stored.forEach(Stored::forgetKey);
    return counts;
  }

  /** Deletes the rows that a query finds, in one transaction. */
  public DeletionCounts delete(Select rows) {
    return delete(Set.of(rows.root()), doomed -> doomed.add(rows));
  }

  /** Deletes the rows of some keys, in one transaction. */
  DeletionCounts delete(EntityModel<?> model, KeySet keys) {
    return delete(Set.of(model), doomed -> doomed.add(model, keys));
  }

  private DeletionCounts delete(Set<EntityModel<?>> roots, Consumer<Doomed> given) {
    return planned(
        roots,
        given,
        planned -> new DeleteExecution(planned.plan, planned.doomed, executor, stamps).run());
  }

  /** What deleting an entity would delete; nothing is. */
  public <E> DeletionCounts explain(EntityModel<E> model, E entity) {
    Object key = EntityWriter.requireKey(model, entity);
    return planned(
        Set.of(model),
        doomed -> doomed.add(model, KeySet.of(KeyColumns.of(model), List.of(key))),
        planned -> new DeleteForecast(planned.plan, planned.doomed, loader).counts());
  }

  /** A plan, and the rows that it is to be carried out on. */
  private record Planned(DeletePlan plan, Doomed doomed) {}

  private DeletionCounts planned(
      Set<EntityModel<?>> roots,
      Consumer<Doomed> given,
      Function<Planned, DeletionCounts> carriedOut) {
    DeletePlan plan = plans.computeIfAbsent(Set.copyOf(roots), some -> new DeletePlan(graph, some));
    return executor
        .transactions()
        .run(
            () -> {
              Doomed doomed = new Doomed(plan, loader);
              given.accept(doomed);
              new Obstacles(plan, doomed, loader).requireNone();
              return carriedOut.apply(new Planned(plan, doomed));
            });
  }
}
