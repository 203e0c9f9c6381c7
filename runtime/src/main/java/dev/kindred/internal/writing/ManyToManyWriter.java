package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeySet;
import dev.kindred.spi.BuilderState;
import dev.kindred.spi.EntityRegistry;
import dev.kindred.spi.ManyToManyRelation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the pairs of many-to-many relations, each call as one step. Thread-safe. */
public final class ManyToManyWriter {

  private final Executor executor;
  private final EntityLoader loader;
  private final EntityWriter writer;
  private final EntityDeleter deleter;
  private final AssociationLocks locks;
  private final AtomicWrite step;

  /** A writer to one database. */
  public ManyToManyWriter(
      Executor executor, EntityLoader loader, EntityWriter writer, EntityDeleter deleter) {
    this.executor = executor;
    this.loader = loader;
    this.writer = writer;
    this.deleter = deleter;
    this.locks = new AssociationLocks(new RowLocks(executor, loader));
    this.step = new AtomicWrite(executor.transactions());
  }

  /**
   * Links the owner to these targets; to those that it is linked to already, nothing is done.
   *
   * @param link what new link entities have of their own; null for no more than defaults
   */
  public void add(
      ManyToManyRelation relation,
      Object owner,
      Collection<Object> targets,
      @Nullable BuilderState<?> link) {
    AssociationStore rows = rows(relation, link);
    rows.check(owner, targets);
    boolean looksBack = executor.looksBack();
    step.run(
        () -> {
          locks.lock(relation, owner, targets);
          insertMissing(rows, owner, targets, looksBack);
          mirror(rows, owner, targets, looksBack);
        });
  }

  private void insertMissing(
      AssociationStore rows, Object owner, Collection<Object> targets, boolean looksBack) {
    KeySet linked = linked(rows, owner, looksBack);
    insert(rows, owner, loader.storedKeys().asIn(linked, List.copyOf(targets)), linked);
  }

  private static KeySet linked(AssociationStore rows, Object owner, boolean looksBack) {
    return KeySet.of(targets(rows), rows.linked(owner, looksBack));
  }

  private static KeyColumns targets(AssociationStore rows) {
    return KeyColumns.of(rows.relation().reverse());
  }

  private static void insert(
      AssociationStore rows, Object owner, List<Object> targets, KeySet linked) {
    List<Object> missing = KeySet.of(linked.columns(), targets).without(linked);
    if (!missing.isEmpty()) {
      rows.insert(owner, KeyOrder.sorted(linked.columns(), missing));
    }
  }

  /** Links the targets to the owner too, where the relation is one in both directions. */
  private void mirror(
      AssociationStore rows, Object owner, Collection<Object> targets, boolean looksBack) {
    if (rows.relation().joinTable().symmetrical()) {
      insertMissing(rows.inverse(), owner, targets, looksBack);
    }
  }

  /** Keeps others from changing the links of an owner, where its row can be locked. */
  public void claim(ManyToManyRelation relation, Object owner) {
    locks.owner(relation, owner);
  }

  /** The targets of an owner as they are now; its links are locked. */
  public List<Object> linkedNow(ManyToManyRelation relation, Object owner) {
    return rows(relation, null).linkedNow(owner);
  }

  /** Links the owner to a target that is new, so that nobody is linked to it. */
  public void addNew(
      ManyToManyRelation relation, Object owner, Object target, @Nullable BuilderState<?> link) {
    AssociationStore rows = rows(relation, link);
    rows.insert(owner, List.of(target));
    if (relation.joinTable().symmetrical()) {
      rows.inverse().insert(owner, List.of(target));
    }
  }

  /** Ends the links of the owner to these targets, where there are any. */
  public void remove(ManyToManyRelation relation, Object owner, Collection<Object> targets) {
    AssociationStore rows = rows(relation, null);
    boolean looksBack = executor.looksBack();
    step.run(
        () -> {
          locks.lock(relation, owner, targets);
          delete(rows, owner, targets, looksBack);
        });
  }

  private static void delete(
      AssociationStore rows, Object owner, Collection<Object> targets, boolean looksBack) {
    List<Object> sorted = KeyOrder.sorted(targets(rows), targets);
    rows.delete(owner, sorted, looksBack);
    if (rows.relation().joinTable().symmetrical()) {
      rows.inverse().delete(owner, sorted, looksBack);
    }
  }

  /** Ends all links of the owner. */
  public void clear(ManyToManyRelation relation, Object owner) {
    AssociationStore rows = rows(relation, null);
    List<Object> known = known(rows, owner);
    boolean looksBack = executor.looksBack();
    step.run(
        () -> {
          locks.lock(relation, owner, known);
          rows.deleteAll(owner, looksBack);
          if (relation.joinTable().symmetrical()) {
            rows.inverse().deleteAll(owner, looksBack);
          }
        });
  }

  /** The targets that are linked before there is a lock, where they are locked before the owner. */
  private static List<Object> known(AssociationStore rows, Object owner) {
    return AssociationLocks.needsTargets(rows.relation()) ? rows.linked(owner) : List.of();
  }

  /**
   * Links the owner to these targets and to no others, changing no more than that takes.
   *
   * @param link what new link entities have of their own; null for no more than defaults
   */
  public void set(
      ManyToManyRelation relation,
      Object owner,
      Collection<Object> targets,
      @Nullable BuilderState<?> link) {
    AssociationStore rows = rows(relation, link);
    rows.check(owner, targets);
    List<Object> concerned = new ArrayList<>(targets);
    concerned.addAll(known(rows, owner));
    boolean looksBack = executor.looksBack();
    step.run(
        () -> {
          locks.lock(relation, owner, concerned);
          KeySet linked = linked(rows, owner, looksBack);
          List<Object> wanted = loader.storedKeys().asIn(linked, List.copyOf(targets));
          delete(rows, owner, linked.without(KeySet.of(linked.columns(), wanted)), looksBack);
          insert(rows, owner, wanted, linked);
          mirror(rows, owner, wanted, looksBack);
        });
  }

  private AssociationStore rows(ManyToManyRelation relation, @Nullable BuilderState<?> link) {
    Class<?> entity = relation.joinTable().entity();
    if (entity == null) {
      return new JoinTableStore(relation, executor, loader);
    }
    return link == null
        ? ofEntity(relation, BuilderState.blank(EntityRegistry.of(entity)))
        : ofEntity(relation, link);
  }

  private <L> AssociationStore ofEntity(ManyToManyRelation relation, BuilderState<L> link) {
    return new AssociationEntityStore<>(relation, link, loader, writer, deleter);
  }
}
