package dev.kindred.internal.writing.deletion;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.Transactions;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.DeclaredScopes;
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
import java.util.function.Predicate;

/**
 * Deleter of entities, which applies the on-delete actions of the relations that refer to them.
 * Each delete runs in one transaction. Thread-safe.
 */
public final class EntityDeleter {

  private final Executor executor;
  private final Transactions transactions;
  private final EntityLoader loader;
  private final VersionAndTimestamps stamps;
  private final DeletionPlans plans;

  /** Executor and loader that find the rows that are marked as deleted as well. */
  private final Executor whole;

  private final EntityLoader wholeLoader;

  /** Creates a deleter for one database. */
  public EntityDeleter(
      Executor executor,
      EntityLoader loader,
      VersionAndTimestamps stamps,
      List<EntityMetadata<?>> entities) {
    this(executor, loader, stamps, new DeletionPlans(entities));
  }

  private EntityDeleter(
      Executor executor, EntityLoader loader, VersionAndTimestamps stamps, DeletionPlans plans) {
    this.executor = executor;
    this.transactions = executor.transactions();
    this.stamps = stamps;
    this.loader = loader;
    this.plans = plans;
    this.whole = executor.under(DeclaredScopes.withMarked(executor.scopes()));
    this.wholeLoader = whole == executor ? loader : loader.on(whole);
  }

  /** Creates a deleter for another view of the database. */
  public EntityDeleter of(Executor other, EntityLoader loading, VersionAndTimestamps stamping) {
    return new EntityDeleter(other, loading, stamping, plans);
  }

  /** Deletes an entity; an instance of a class loses its generated key. */
  public DeletionCounts delete(Object entity) {
    return deleteAll(List.of(entity));
  }

  /** Deletes several entities, of the same or of different types. */
  public DeletionCounts deleteAll(Collection<?> entities) {
    return deleteAll(entities, EntityDeleter::isMarked);
  }

  /** Deletes the rows of several entities that a delete would only mark, and of others. */
  public DeletionCounts purgeAll(Collection<?> entities) {
    return deleteAll(entities, metadata -> false);
  }

  private DeletionCounts deleteAll(Collection<?> entities, Predicate<EntityMetadata<?>> isMarking) {
    entities.forEach(each -> EntityRegistry.of(each).requireWritable("deleted"));
    List<SavedEntity<?>> saved = entities.stream().<SavedEntity<?>>map(SavedEntity::of).toList();
    DeletionCounts counts = transactions.run(() -> deleteSaved(saved, isMarking));
    saved.stream()
        .filter(each -> !isMarking.test(each.metadata()))
        .forEach(SavedEntity::forgetGeneratedKey);
    return counts;
  }

  private DeletionCounts deleteSaved(
      List<SavedEntity<?>> entities, Predicate<EntityMetadata<?>> marking) {
    Set<List<Object>> checked = new HashSet<>();
    Map<EntityMetadata<?>, KeySet> marked = new LinkedHashMap<>();
    Map<EntityMetadata<?>, KeySet> deleted = new LinkedHashMap<>();
    for (SavedEntity<?> each : entities) {
      boolean isMarking = marking.test(each.metadata());
      each.requireVersion(new EntityUpdater(isMarking ? executor : whole, stamps), checked);
      (isMarking ? marked : deleted)
          .computeIfAbsent(each.metadata(), k -> new KeySet(each.keyColumns()))
          .add(each.key());
    }
    DeletionCounts marks =
        marked.isEmpty()
            ? DeletionCounts.NONE
            : mark(marking(marked.keySet()).collect(marked.values()));
    return deleted.isEmpty()
        ? marks
        : marks.and(delete(deleting(deleted.keySet()).collect(deleted.values())));
  }

  private static boolean isMarked(EntityMetadata<?> metadata) {
    return DeclaredScopes.mark(metadata).isPresent();
  }

  /** Deletes the rows that a query finds. */
  public DeletionCounts delete(Select rows) {
    rows.root().requireWritable("deleted");
    return isMarked(rows.root())
        ? transactions.run(() -> mark(marking(Set.of(rows.root())).collect(rows)))
        : purge(rows);
  }

  /** Deletes the rows that a query finds, even where a delete would only mark them. */
  public DeletionCounts purge(Select rows) {
    rows.root().requireWritable("deleted");
    return transactions.run(() -> deleteFound(rows));
  }

  /** Finds the rows as the query does before others are looked for that are marked. */
  private DeletionCounts deleteFound(Select rows) {
    DeletionCollector collector = deleting(Set.of(rows.root()));
    if (whole == executor) {
      return delete(collector.collect(rows));
    }
    List<Object> keys = rows.isEmpty() ? List.of() : loader.scalars().keys(rows);
    return delete(collector.collect(List.of(KeySet.of(KeyColumns.of(rows.root()), keys))));
  }

  /** Deletes the rows with these primary keys. */
  public DeletionCounts delete(KeySet keys) {
    return transactions.run(
        () ->
            isMarked(keys.columns().metadata()) ? mark(collected(keys)) : delete(collected(keys)));
  }

  /** Counts the rows that deleting an entity would delete; none is deleted. */
  public <E> DeletionCounts explain(EntityMetadata<E> metadata, E entity) {
    Object key = EntityWriter.requireKey(metadata, entity);
    KeySet keys = KeySet.of(KeyColumns.of(metadata), List.of(key));
    return transactions.run(() -> count(collected(keys), isMarked(metadata)));
  }

  private CollectedRows collected(KeySet keys) {
    EntityMetadata<?> root = keys.columns().metadata();
    return (isMarked(root) ? marking(Set.of(root)) : deleting(Set.of(root))).collect(List.of(keys));
  }

  private DeletionCollector deleting(Set<EntityMetadata<?>> roots) {
    return new DeletionCollector(plans.deleting(roots), whole, wholeLoader);
  }

  private DeletionCollector marking(Set<EntityMetadata<?>> roots) {
    return new DeletionCollector(plans.marking(roots), executor, loader);
  }

  private DeletionCounts delete(CollectedRows rows) {
    new DeleteRestrictions(rows, wholeLoader).requireNone();
    return new DeletionExecutor(rows, whole, stamps).execute();
  }

  private DeletionCounts mark(CollectedRows rows) {
    new DeleteRestrictions(rows, loader).requireNone();
    return new MarkingExecutor(rows, executor, stamps).execute();
  }

  private DeletionCounts count(CollectedRows rows, boolean marking) {
    EntityLoader counting = marking ? loader : wholeLoader;
    new DeleteRestrictions(rows, counting).requireNone();
    DeletionCounts counts = new DeletionPreview(rows, counting).count();
    return marking ? counts.asMarks() : counts;
  }
}
