package dev.kindred.internal.writing.relation;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.MissingValueException;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.Junction;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RowLock;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.Update;
import dev.kindred.internal.writing.ConditionalWrites;
import dev.kindred.internal.writing.KeyOrder;
import dev.kindred.internal.writing.PartialValueObjects;
import dev.kindred.internal.writing.RowLocks;
import dev.kindred.internal.writing.UniqueViolationRetry;
import dev.kindred.internal.writing.VersionAndTimestamps;
import dev.kindred.internal.writing.hook.RowHooks;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes the foreign keys of many rows from the side that they refer to. Each call is atomic.
 * Thread-safe.
 */
public final class ForeignKeyWriter {

  private final Executor executor;
  private final EntityLoader loader;
  private final VersionAndTimestamps stamps;
  private final RowLocks locks;
  private final UniqueViolationRetry retry;
  private final ConditionalWrites writes;

  /** Creates a writer for one database. */
  public ForeignKeyWriter(
      Executor executor, EntityLoader loader, VersionAndTimestamps stamps, RowHooks hooks) {
    this.executor = executor;
    this.stamps = stamps;
    this.loader = loader;
    this.locks = new RowLocks(executor, loader);
    this.retry = new UniqueViolationRetry(executor.transactions());
    this.writes = new ConditionalWrites(executor, hooks);
  }

  /**
   * Makes rows refer to a target.
   *
   * @param target the value that the foreign key refers to
   * @param keys the primary keys of the rows
   * @throws EntityNotFoundException if one of the rows does not exist
   */
  public void add(ForwardRelation relation, Object target, Collection<Object> keys) {
    change(
        relation,
        target,
        () -> {
          lock(relation, keys);
          attach(relation, target, keys);
        });
  }

  /**
   * Sets the foreign keys of rows that refer to a target to NULL.
   *
   * @throws EntityNotFoundException if one of the rows does not exist or refers elsewhere
   */
  public void remove(ForwardRelation relation, Object target, Collection<Object> keys) {
    change(
        relation,
        target,
        () -> {
          lock(relation, keys);
          requireAll(relation, keys, detach(relation, target, keys));
        });
  }

  /** Sets the foreign keys of all rows that refer to a target to NULL. */
  public void clear(ForwardRelation relation, Object target) {
    boolean snapshot = executor.looksBack();
    change(
        relation,
        target,
        () -> {
          List<Object> keys = members(relation, target, snapshot);
          lock(relation, keys);
          detach(relation, target, keys);
        });
  }

  /**
   * Makes rows refer to a target, and sets the foreign keys of all others that refer to it to NULL,
   * except for those that were made to refer to another target meanwhile.
   *
   * @throws EntityNotFoundException if one of the rows does not exist
   */
  public void set(ForwardRelation relation, Object target, Collection<Object> keys) {
    boolean snapshot = executor.looksBack();
    change(
        relation,
        target,
        () -> {
          KeySet members = distinct(relation.source(), members(relation, target, snapshot));
          KeySet wanted =
              distinct(relation.source(), loader.storedKeys().asIn(members, List.copyOf(keys)));
          List<Object> removed = members.without(wanted);
          lock(relation, Stream.concat(removed.stream(), wanted.list().stream()).toList());
          detach(relation, target, removed);
          attach(relation, target, wanted.list());
        });
  }

  /** Locks a target row, so that no other transaction changes which rows refer to it. */
  public void lockTarget(ForwardRelation relation, Object target) {
    locks.row(KeyColumns.of(relation), target);
  }

  private void change(ForwardRelation relation, Object target, Runnable change) {
    retry.run(
        () -> {
          lockTarget(relation, target);
          change.run();
        });
  }

  /** Locks several rows in the order of their keys; one row is locked by its update. */
  private void lock(ForwardRelation relation, Collection<Object> keys) {
    if (keys.size() > 1) {
      locks.rows(KeyColumns.of(relation.source()), keys, RowLock.CHANGING);
    }
  }

  private List<Object> members(ForwardRelation relation, Object target, boolean snapshot) {
    Select rows = Select.all(relation.source()).filter(isMember(relation, target));
    return locks.currentKeys(rows, snapshot);
  }

  private static PredicateNode isMember(ForwardRelation relation, Object target) {
    return KeyPredicates.refersTo(relation, List.of(relation.decompose(target)));
  }

  private void attach(ForwardRelation relation, Object target, Collection<Object> keys) {
    List<?> values = relation.decompose(target);
    List<ColumnAssignment> assignments = assignments(relation, relation.changingColumns(), values);
    PredicateNode whole = PartialValueObjects.areWhole(relation.source(), assignments);
    int changed =
        write(
            relation,
            assignments,
            keys,
            PredicateNode.and(List.of(whole, agrees(relation, values))));
    if (!whole.equals(PredicateNode.TRUE) && changed < distinct(relation.source(), keys).size()) {
      throw new MissingValueException(
          "Of "
              + keys.size()
              + " "
              + relation.source()
              + " rows only "
              + changed
              + " have the value object that "
              + relation
              + " is a part of. Nothing was changed: set the value object of the others as a"
              + " whole.");
    }
    requireAll(relation, keys, changed);
  }

  /** Returns the predicate that the columns that other attributes share have the same values. */
  private static PredicateNode agrees(ForwardRelation relation, List<?> values) {
    EntityMetadata<?> source = relation.source();
    return PredicateNode.and(
        relation.columns().stream()
            .filter(source.sharing()::isShared)
            .map(
                column -> {
                  ColumnNode node = new ColumnNode(PathNode.root(source), column);
                  Object value = values.get(relation.columns().indexOf(column));
                  PredicateNode isSame =
                      new PredicateNode.Comparison(
                          PredicateNode.Operator.EQUAL, node, new BindValue(value, node.type()));
                  return node.metadata().nullable()
                      ? PredicateNode.or(List.of(isSame, new PredicateNode.IsNull(node)))
                      : isSame;
                })
            .toList());
  }

  private int detach(ForwardRelation relation, Object target, Collection<Object> keys) {
    return write(relation, nulls(relation), keys, isMember(relation, target));
  }

  private static void requireAll(ForwardRelation relation, Collection<Object> keys, int changed) {
    if (changed < distinct(relation.source(), keys).size()) {
      throw new EntityNotFoundException(
          "Of "
              + keys.size()
              + " "
              + relation.source()
              + " rows to change only "
              + changed
              + " are there and among those of the "
              + relation.target()
              + ". Nothing was changed.");
    }
  }

  private static KeySet distinct(EntityMetadata<?> metadata, Collection<Object> keys) {
    return KeySet.of(KeyColumns.of(metadata), keys);
  }

  private int write(
      ForwardRelation relation,
      List<ColumnAssignment> assignments,
      Collection<Object> keys,
      PredicateNode member) {
    EntityMetadata<?> metadata = relation.source();
    List<Object> all = KeyOrder.sorted(KeyColumns.of(metadata), distinct(metadata, keys).list());
    List<Update> updates = new ArrayList<>();
    for (List<Object> some : executor.lockable(metadata, metadata.keyColumns(), all)) {
      PredicateNode rows =
          new Junction.And(List.of(KeyPredicates.hasKeyIn(metadata, some), member));
      updates.add(stamps.update(new Update(metadata, assignments, rows)));
    }
    return writes.updateAll(updates);
  }

  private static List<ColumnAssignment> nulls(ForwardRelation relation) {
    List<@Nullable Object> nulls = new ArrayList<>();
    relation.columns().forEach(column -> nulls.add(null));
    return assignments(relation, relation.clearedColumns(), nulls);
  }

  /**
   * Returns assignments to some columns of a foreign key.
   *
   * @param values the values of all of its columns
   */
  private static List<ColumnAssignment> assignments(
      ForwardRelation relation, List<Integer> columns, List<? extends @Nullable Object> values) {
    return columns.stream()
        .map(
            column ->
                new ColumnAssignment(
                    column,
                    new BindValue(
                        values.get(relation.columns().indexOf(column)),
                        relation.source().column(column).type())))
        .toList();
  }
}
