package dev.kindred.internal.writing.relation;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.writing.EntityWriter;
import dev.kindred.internal.writing.KeyOrder;
import dev.kindred.internal.writing.RowLocks;
import dev.kindred.internal.writing.UniqueViolationRetry;
import dev.kindred.internal.writing.deletion.EntityDeleter;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.spi.ManyToManyRelation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Changes many-to-many relations. Each call is atomic. Rows are given by their keys, or by the
 * values that the relation refers to. Thread-safe.
 */
public final class ManyToManyWriter {

  private final Executor executor;
  private final EntityLoader loader;
  private final EntityWriter writer;
  private final EntityDeleter deleter;
  private final Supplier<MarkedLinks> marked;
  private final AssociationLocks locks;
  private final VisibleTargets visible;
  private final UniqueViolationRetry retry;

  /**
   * Creates a writer for one database.
   *
   * @param marked association entities of the database that are marked as deleted
   */
  public ManyToManyWriter(
      Executor executor,
      EntityLoader loader,
      EntityWriter writer,
      EntityDeleter deleter,
      Supplier<MarkedLinks> marked) {
    this.executor = executor;
    this.loader = loader;
    this.writer = writer;
    this.deleter = deleter;
    this.marked = marked;
    this.visible = new VisibleTargets(executor, loader);
    this.locks = new AssociationLocks(new RowLocks(executor, loader));
    this.retry = new UniqueViolationRetry(executor.transactions());
  }

  /**
   * Relates a source to these targets. Pairs that exist are left unchanged.
   *
   * @param values the other values of new association entities; null for their defaults
   */
  public void add(
      ManyToManyRelation relation,
      Object source,
      Collection<Object> targets,
      @Nullable BuilderState<?> values) {
    AssociationStore store = store(relation, values);
    store.check(source, targets);
    boolean snapshot = executor.looksBack();
    retry.run(
        () -> {
          locks.lock(relation, source, targets);
          insertMissing(store, source, targets, snapshot);
          insertReverse(store, source, targets, snapshot);
        });
  }

  private void insertMissing(
      AssociationStore store, Object source, Collection<Object> targets, boolean snapshot) {
    KeySet existing = targets(store, source, snapshot);
    insert(store, source, loader.storedKeys().asIn(existing, List.copyOf(targets)), existing);
  }

  private static KeySet targets(AssociationStore store, Object source, boolean snapshot) {
    return KeySet.of(targetColumns(store), store.targets(source, snapshot));
  }

  private static KeyColumns targetColumns(AssociationStore store) {
    return KeyColumns.of(store.relation().reverse());
  }

  private static void insert(
      AssociationStore store, Object source, List<Object> targets, KeySet existing) {
    List<Object> missing = KeySet.of(existing.columns(), targets).without(existing);
    if (!missing.isEmpty()) {
      store.insert(source, KeyOrder.sorted(existing.columns(), missing));
    }
  }

  /** Relates the targets to the source too, if the relation is symmetrical. */
  private void insertReverse(
      AssociationStore store, Object source, Collection<Object> targets, boolean snapshot) {
    if (store.relation().joinTable().symmetrical()) {
      insertMissing(store.reverse(), source, targets, snapshot);
    }
  }

  /** Locks a source row, so that no other transaction changes its relation. */
  public void lockSource(ManyToManyRelation relation, Object source) {
    locks.lockSource(relation, source);
  }

  /** Locks the pairs of a source, and returns the keys of the targets as they are now. */
  public List<Object> lockedTargets(ManyToManyRelation relation, Object source) {
    return store(relation, null).lockedTargets(source);
  }

  /** Relates a source to a new target, which no row can be related to yet. */
  public void addNew(
      ManyToManyRelation relation, Object source, Object target, @Nullable BuilderState<?> values) {
    AssociationStore store = store(relation, values);
    store.insert(source, List.of(target));
    if (relation.joinTable().symmetrical()) {
      store.reverse().insert(source, List.of(target));
    }
  }

  /** Deletes the pairs of a source and these targets. Targets without a pair are ignored. */
  public void remove(ManyToManyRelation relation, Object source, Collection<Object> targets) {
    AssociationStore store = store(relation, null);
    boolean snapshot = executor.looksBack();
    retry.run(
        () -> {
          locks.lock(relation, source, targets);
          delete(store, source, targets, snapshot);
        });
  }

  private static void delete(
      AssociationStore store, Object source, Collection<Object> targets, boolean snapshot) {
    List<Object> sorted = KeyOrder.sorted(targetColumns(store), targets);
    store.delete(source, sorted, snapshot);
    if (store.relation().joinTable().symmetrical()) {
      store.reverse().delete(source, sorted, snapshot);
    }
  }

  /** Deletes all pairs of a source with targets in scope. */
  public void clear(ManyToManyRelation relation, Object source) {
    AssociationStore store = store(relation, null);
    List<Object> targets = targetsToLock(store, source);
    boolean snapshot = executor.looksBack();
    retry.run(
        () -> {
          locks.lock(relation, source, targets);
          if (visible.mayHideSome(relation)) {
            deleteVisible(store, source, store.targets(source, snapshot), snapshot);
          } else {
            deleteAll(store, source, snapshot);
          }
        });
  }

  private static void deleteAll(AssociationStore store, Object source, boolean snapshot) {
    store.deleteAll(source, snapshot);
    if (store.relation().joinTable().symmetrical()) {
      store.reverse().deleteAll(source, snapshot);
    }
  }

  private void deleteVisible(
      AssociationStore store, Object source, List<Object> targets, boolean snapshot) {
    delete(store, source, visible.of(store.relation(), targets), snapshot);
  }

  /** Reads the targets without a lock where their rows are locked before the source. */
  private static List<Object> targetsToLock(AssociationStore store, Object source) {
    return AssociationLocks.needTargets(store.relation()) ? store.targets(source) : List.of();
  }

  /**
   * Relates a source to these targets and no others in scope. Pairs that exist are left unchanged.
   *
   * @param values the other values of new association entities; null for their defaults
   */
  public void set(
      ManyToManyRelation relation,
      Object source,
      Collection<Object> targets,
      @Nullable BuilderState<?> values) {
    AssociationStore store = store(relation, values);
    store.check(source, targets);
    List<Object> locked = new ArrayList<>(targets);
    locked.addAll(targetsToLock(store, source));
    boolean snapshot = executor.looksBack();
    retry.run(
        () -> {
          locks.lock(relation, source, locked);
          replace(store, source, targets, snapshot);
        });
  }

  private void replace(
      AssociationStore store, Object source, Collection<Object> targets, boolean snapshot) {
    KeySet existing = targets(store, source, snapshot);
    List<Object> wanted = loader.storedKeys().asIn(existing, List.copyOf(targets));
    List<Object> others = existing.without(KeySet.of(existing.columns(), wanted));
    deleteVisible(store, source, others, snapshot);
    insert(store, source, wanted, existing);
    insertReverse(store, source, wanted, snapshot);
  }

  private AssociationStore store(ManyToManyRelation relation, @Nullable BuilderState<?> values) {
    Class<?> entity = relation.joinTable().entity();
    if (entity == null) {
      return new JoinTableStore(relation, executor, loader);
    }
    return values == null
        ? entityStore(relation, BuilderState.blank(EntityRegistry.of(entity)))
        : entityStore(relation, values);
  }

  private <A> AssociationStore entityStore(ManyToManyRelation relation, BuilderState<A> values) {
    return new AssociationEntityStore<>(relation, values, loader, writer, deleter, marked);
  }
}
