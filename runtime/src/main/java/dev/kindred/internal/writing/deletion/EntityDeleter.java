package dev.kindred.internal.writing.deletion;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.Transactions;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.writing.EntityUpdater;
import dev.kindred.internal.writing.EntityWriter;
import dev.kindred.internal.writing.SavedEntity;
import dev.kindred.internal.writing.VersionAndTimestamps;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Deleter of entities, which applies the on-delete actions of the relations that refer to them.
 * Each delete runs in one transaction. Thread-safe.
 */
public final class EntityDeleter {

  private final Executor executor;
  private final Transactions transactions;
  private final EntityLoader loader;
  private final VersionAndTimestamps stamps;
  private final EntityUpdater updater;
  private final RelationGraph graph;
  private final Map<Set<EntityMetadata<?>>, DeletionPlan> plans = new ConcurrentHashMap<>();

  /** Creates a deleter for one database. */
  public EntityDeleter(
      Executor executor,
      EntityLoader loader,
      VersionAndTimestamps stamps,
      List<EntityMetadata<?>> entities) {
    this.executor = executor;
    this.transactions = executor.transactions();
    this.stamps = stamps;
    this.updater = new EntityUpdater(executor, stamps);
    this.loader = loader;
    this.graph = new RelationGraph(entities);
  }

  /** Deletes an entity; an instance of a class loses its generated key. */
  public DeletionCounts delete(Object entity) {
    return deleteAll(List.of(entity));
  }

  /** Deletes several entities, of the same or of different types. */
  public DeletionCounts deleteAll(Collection<?> entities) {
    entities.forEach(each -> EntityRegistry.of(each).requireWritable("deleted"));
    List<SavedEntity<?>> saved = entities.stream().<SavedEntity<?>>map(SavedEntity::of).toList();
    DeletionCounts counts = transactions.run(() -> deleteSaved(saved));
    saved.forEach(SavedEntity::forgetGeneratedKey);
    return counts;
  }

  private DeletionCounts deleteSaved(List<SavedEntity<?>> entities) {
    Set<List<Object>> checked = new HashSet<>();
    Map<EntityMetadata<?>, KeySet> keys = new LinkedHashMap<>();
    for (SavedEntity<?> each : entities) {
      each.requireVersion(updater, checked);
      keys.computeIfAbsent(each.metadata(), k -> new KeySet(each.keyColumns())).add(each.key());
    }
    return delete(collector(keys.keySet()).collect(keys.values()));
  }

  /** Deletes the rows that a query finds. */
  public DeletionCounts delete(Select rows) {
    rows.root().requireWritable("deleted");
    return transactions.run(() -> delete(collector(Set.of(rows.root())).collect(rows)));
  }

  /** Deletes the rows with these primary keys. */
  public DeletionCounts delete(KeySet keys) {
    return transactions.run(() -> delete(collected(keys)));
  }

  /** Counts the rows that deleting an entity would delete; none is deleted. */
  public <E> DeletionCounts explain(EntityMetadata<E> metadata, E entity) {
    Object key = EntityWriter.requireKey(metadata, entity);
    KeySet keys = KeySet.of(KeyColumns.of(metadata), List.of(key));
    return transactions.run(() -> count(collected(keys)));
  }

  private CollectedRows collected(KeySet keys) {
    return collector(Set.of(keys.columns().metadata())).collect(List.of(keys));
  }

  private DeletionCollector collector(Set<EntityMetadata<?>> roots) {
    DeletionPlan plan =
        plans.computeIfAbsent(Set.copyOf(roots), some -> new DeletionPlan(graph, some));
    return new DeletionCollector(plan, executor, loader);
  }

  private DeletionCounts delete(CollectedRows rows) {
    new DeleteRestrictions(rows, loader).requireNone();
    return new DeletionExecutor(rows, executor, stamps).execute();
  }

  private DeletionCounts count(CollectedRows rows) {
    new DeleteRestrictions(rows, loader).requireNone();
    return new DeletionPreview(rows, loader).count();
  }
}
