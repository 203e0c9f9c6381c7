package dev.kindred.internal.writing.deletion;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.execution.Transactions;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.query.RowScopes;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.writing.ConditionalWrites;
import dev.kindred.internal.writing.EntityWriter;
import dev.kindred.internal.writing.SavedEntity;
import dev.kindred.internal.writing.VersionAndTimestamps;
import dev.kindred.internal.writing.hook.RowHooks;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.EntityRegistry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Deleter of entities, which applies the on-delete actions of the relations that refer to them.
 * Each delete runs in one transaction, and again after a conflict with another one. Thread-safe.
 */
public final class EntityDeleter {

  private final Transactions transactions;
  private final VersionAndTimestamps stamps;
  private final DeletionPlans plans;
  private final RowHooks hooks;

  /** View without the rows that are marked as deleted. */
  private final View unmarked;

  /** View that has them too. */
  private final View whole;

  /** What finds and changes rows. */
  private record View(Executor executor, EntityLoader loader) {

    View with(RowScopes scopes) {
      Executor other = executor.under(scopes);
      return other == executor ? this : new View(other, loader.on(other));
    }
  }

  /** Creates a deleter for one database. */
  public EntityDeleter(
      Executor executor,
      EntityLoader loader,
      VersionAndTimestamps stamps,
      DeletionPlans plans,
      RowHooks hooks) {
    this.transactions = executor.transactions();
    this.stamps = stamps;
    this.plans = plans;
    this.hooks = hooks;
    this.unmarked = new View(executor, loader);
    this.whole = unmarked.with(DeclaredScopes.withMarked(executor.scopes()));
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
    DeletionCounts counts =
        saved.size() == 1 && takesOneStatement(saved.get(0).metadata())
            ? transactions.single(() -> deleteSaved(saved, isMarking))
            : transactions.atomic(() -> deleteSaved(saved, isMarking));
    saved.stream()
        .filter(each -> !isMarking.test(each.metadata()))
        .forEach(SavedEntity::forgetGeneratedKey);
    return counts;
  }

  private DeletionCounts deleteSaved(
      List<SavedEntity<?>> entities, Predicate<EntityMetadata<?>> marking) {
    DeletedVersions versions = new DeletedVersions(stamps);
    Map<EntityMetadata<?>, KeySet> marked = new LinkedHashMap<>();
    Map<EntityMetadata<?>, KeySet> deleted = new LinkedHashMap<>();
    for (SavedEntity<?> each : entities) {
      boolean isMarking = marking.test(each.metadata());
      View view = isMarking ? unmarked : whole;
      boolean keepsVersion = isMarking || hooks.concern(each.metadata());
      versions.require(each, view.executor(), view.loader(), keepsVersion);
      (isMarking ? marked : deleted)
          .computeIfAbsent(each.metadata(), k -> new KeySet(each.keyColumns()))
          .add(each.key());
    }
    DeletionCounts marks =
        marked.isEmpty()
            ? DeletionCounts.NONE
            : mark(marking(marked.keySet()).collect(marked.values()));
    return deleted.isEmpty() ? marks : marks.and(delete(deleted.keySet(), deleted.values()));
  }

  private static boolean isMarked(EntityMetadata<?> metadata) {
    return DeclaredScopes.mark(metadata).isPresent();
  }

  /** Deletes the rows that a query finds. */
  public DeletionCounts delete(Select rows) {
    rows.root().requireWritable("deleted");
    return isMarked(rows.root())
        ? transactions.atomic(() -> mark(marking(Set.of(rows.root())).collect(rows)))
        : purge(rows);
  }

  /** Deletes the rows that a query finds, even where a delete would only mark them. */
  public DeletionCounts purge(Select rows) {
    rows.root().requireWritable("deleted");
    return takesOneStatement(rows.root())
        ? transactions.single(() -> deleteFound(rows))
        : transactions.atomic(() -> deleteFound(rows));
  }

  /** Returns whether one statement deletes rows of an entity, without a look at any others. */
  private boolean takesOneStatement(EntityMetadata<?> root) {
    DeletionPlan plan = plans.deleting(Set.of(root));
    return plan.effects(root).areNone()
        && !plan.meetsMarks()
        && root.generated().version().isEmpty()
        && !hooks.concern(root);
  }

  /** Finds the rows as the query does before others are looked for that are marked. */
  private DeletionCounts deleteFound(Select rows) {
    Set<EntityMetadata<?>> roots = Set.of(rows.root());
    DeletionPlan plan = plans.deleting(roots);
    if (view(plan).equals(unmarked)) {
      return delete(collector(plan, unmarked).collect(rows), unmarked);
    }
    List<Object> keys = rows.isEmpty() ? List.of() : unmarked.loader().scalars().keys(rows);
    return delete(roots, List.of(KeySet.of(KeyColumns.of(rows.root()), keys)));
  }

  private View view(DeletionPlan plan) {
    return plan.meetsMarks() ? whole : unmarked;
  }

  private DeletionCounts delete(Set<EntityMetadata<?>> roots, Collection<KeySet> keys) {
    DeletionPlan plan = plans.deleting(roots);
    return delete(collector(plan, view(plan)).collect(keys), view(plan));
  }

  /** Deletes the rows with these primary keys. */
  public DeletionCounts delete(KeySet keys) {
    Set<EntityMetadata<?>> roots = Set.of(keys.columns().metadata());
    return transactions.atomic(
        () ->
            isMarked(keys.columns().metadata())
                ? mark(marking(roots).collect(List.of(keys)))
                : delete(roots, List.of(keys)));
  }

  /** Counts the rows that deleting an entity would delete; none is deleted. */
  public <E> DeletionCounts explain(EntityMetadata<E> metadata, E entity) {
    Object key = EntityWriter.requireKey(metadata, entity);
    KeySet keys = KeySet.of(KeyColumns.of(metadata), List.of(key));
    return transactions.run(
        () -> isMarked(metadata) ? countMarks(keys) : countDeletes(Set.of(metadata), keys));
  }

  private DeletionCounts countMarks(KeySet keys) {
    CollectedRows rows = marking(Set.of(keys.columns().metadata())).collect(List.of(keys));
    return count(rows, unmarked).asMarks();
  }

  private DeletionCounts countDeletes(Set<EntityMetadata<?>> roots, KeySet keys) {
    DeletionPlan plan = plans.deleting(roots);
    CollectedRows rows = collector(plan, view(plan)).collect(List.of(keys));
    requireNoOtherTenants(rows);
    return count(rows, view(plan));
  }

  private static DeletionCounts count(CollectedRows rows, View view) {
    new DeleteRestrictions(rows, view.loader()).requireNone();
    return new DeletionPreview(rows, view.loader()).count();
  }

  private DeletionCollector marking(Set<EntityMetadata<?>> roots) {
    return collector(plans.marking(roots), unmarked);
  }

  private static DeletionCollector collector(DeletionPlan plan, View view) {
    return new DeletionCollector(plan, view.executor(), view.loader());
  }

  private DeletionCounts delete(CollectedRows rows, View view) {
    new DeleteRestrictions(rows, view.loader()).requireNone();
    requireNoOtherTenants(rows);
    return new DeletionExecutor(rows, writes(view), stamps).execute();
  }

  private void requireNoOtherTenants(CollectedRows rows) {
    RowScopes scopes = whole.executor().scopes();
    if (scopes.tenant() != null) {
      View all = whole.with(DeclaredScopes.allTenants(scopes.declared()));
      new OtherTenants(scopes, all.loader()).requireNone(rows);
    }
  }

  private DeletionCounts mark(CollectedRows rows) {
    new DeleteRestrictions(rows, unmarked.loader()).requireNone();
    return new MarkingExecutor(rows, writes(unmarked), stamps).execute();
  }

  private ConditionalWrites writes(View view) {
    return new ConditionalWrites(view.executor(), hooks);
  }
}
