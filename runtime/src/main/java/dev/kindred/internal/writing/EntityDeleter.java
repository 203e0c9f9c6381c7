package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.EntityMetadata;
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
  private final VersionAndTimestamps stamps;
  private final EntityUpdater updater;
  private final RelationGraph graph;
  private final Map<Set<EntityMetadata<?>>, DeletionPlan> plans = new ConcurrentHashMap<>();

  /** A deleter in one database. */
  public EntityDeleter(
      Executor executor,
      EntityLoader loader,
      VersionAndTimestamps stamps,
      List<EntityMetadata<?>> models) {
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
    List<DeleteTarget<?>> stored =
        entities.stream().<DeleteTarget<?>>map(DeleteTarget::of).toList();
    Map<EntityMetadata<?>, KeySet> keys = new LinkedHashMap<>();
    stored.forEach(
        each ->
            keys.computeIfAbsent(each.metadata(), k -> new KeySet(each.keyColumns()))
                .add(each.key()));
    DeletionCounts counts =
        delete(
            keys.keySet(),
            doomed -> {
              Set<List<Object>> claimed = new HashSet<>();
              stored.forEach(each -> each.claim(updater, claimed));
              keys.forEach(doomed::add);
            });
    stored.forEach(DeleteTarget::forgetKey);
    return counts;
  }

  /** Deletes the rows that a query finds, in one transaction. */
  public DeletionCounts delete(Select rows) {
    return delete(Set.of(rows.root()), doomed -> doomed.add(rows));
  }

  /** Deletes the rows of some keys, in one transaction. */
  DeletionCounts delete(EntityMetadata<?> metadata, KeySet keys) {
    return delete(Set.of(metadata), doomed -> doomed.add(metadata, keys));
  }

  private DeletionCounts delete(Set<EntityMetadata<?>> roots, Consumer<DeletionCollector> given) {
    return planned(
        roots,
        given,
        planned -> new DeletionExecutor(planned.plan, planned.doomed, executor, stamps).run());
  }

  /** What deleting an entity would delete; nothing is. */
  public <E> DeletionCounts explain(EntityMetadata<E> metadata, E entity) {
    Object key = EntityWriter.requireKey(metadata, entity);
    return planned(
        Set.of(metadata),
        doomed -> doomed.add(metadata, KeySet.of(KeyColumns.of(metadata), List.of(key))),
        planned -> new DeletionPreview(planned.plan, planned.doomed, loader).counts());
  }

  /** A plan, and the rows that it is to be carried out on. */
  private record Planned(DeletionPlan plan, DeletionCollector doomed) {}

  private DeletionCounts planned(
      Set<EntityMetadata<?>> roots,
      Consumer<DeletionCollector> given,
      Function<Planned, DeletionCounts> carriedOut) {
    DeletionPlan plan =
        plans.computeIfAbsent(Set.copyOf(roots), some -> new DeletionPlan(graph, some));
    return executor
        .transactions()
        .run(
            () -> {
              DeletionCollector doomed = new DeletionCollector(plan, executor, loader);
              given.accept(doomed);
              new DeleteRestrictions(plan, doomed, loader).requireNone();
              return carriedOut.apply(new Planned(plan, doomed));
            });
  }
}
