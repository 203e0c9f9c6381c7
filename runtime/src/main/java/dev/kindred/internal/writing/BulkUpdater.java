package dev.kindred.internal.writing;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ColumnAssignment;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.KeySet;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RowLock;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.Update;
import dev.kindred.spi.EntityMetadata;
import dev.kindred.spi.ForwardRelation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Changes many rows at once, or their foreign keys from the side that these refer to, each call as
 * one step. Thread-safe.
 */
public final class BulkUpdater {

  private final Executor executor;
  private final EntityLoader loader;
  private final VersionAndTimestamps stamps;
  private final ColumnLimits limits;
  private final RowLocks locks;
  private final AtomicWrite step;

  /** A writer to one database. */
  public BulkUpdater(Executor executor, EntityLoader loader, VersionAndTimestamps stamps) {
    this.executor = executor;
    this.stamps = stamps;
    this.loader = loader;
    this.limits = new ColumnLimits(executor);
    this.locks = new RowLocks(executor, loader);
    this.step = new AtomicWrite(executor.transactions());
  }

  /** Changes rows by what is asked for, if the columns can take its values. */
  public int update(Update update) {
    EntityMetadata<?> metadata = update.root();
    List<ColumnAssignment> accepted =
        update.assignments().stream().map(each -> limits.accepted(metadata, each)).toList();
    return executor.execute(stamps.update(new Update(metadata, accepted, update.condition())));
  }

  /** Makes the rows of these keys refer to an owner. */
  public void add(ForwardRelation relation, Object reference, Collection<Object> keys) {
    alone(
        relation,
        reference,
        () -> {
          lock(relation, keys);
          attach(relation, reference, keys);
        });
  }

  /** Makes the rows of these keys, which must refer to the owner, refer to nothing. */
  public void remove(ForwardRelation relation, Object reference, Collection<Object> keys) {
    alone(
        relation,
        reference,
        () -> {
          lock(relation, keys);
          requireAll(relation, keys, detach(relation, reference, keys));
        });
  }

  /** Makes all rows that refer to an owner refer to nothing. */
  public void clear(ForwardRelation relation, Object reference) {
    boolean looksBack = executor.looksBack();
    Select rows = Select.all(relation.source()).filter(members(relation, reference));
    alone(
        relation,
        reference,
        () -> {
          List<Object> keys = locks.latest(rows, looksBack);
          lock(relation, keys);
          detach(relation, reference, keys);
        });
  }

  /**
   * Makes the rows of these keys refer to an owner, and those that refer to it beside them refer to
   * nothing. Those that were given to another owner meanwhile are left to it.
   */
  public void set(ForwardRelation relation, Object reference, Collection<Object> keys) {
    boolean looksBack = executor.looksBack();
    Select rows = Select.all(relation.source()).filter(members(relation, reference));
    alone(
        relation,
        reference,
        () -> {
          KeySet members = distinct(relation.source(), locks.latest(rows, looksBack));
          KeySet wanted =
              distinct(relation.source(), loader.storedKeys().asIn(members, List.copyOf(keys)));
          List<Object> superfluous = members.without(wanted);
          lock(relation, Stream.concat(superfluous.stream(), wanted.list().stream()).toList());
          detach(relation, reference, superfluous);
          attach(relation, reference, wanted.list());
        });
  }

  /** Keeps others from changing what refers to an owner, where its row can be locked. */
  public void claim(ForwardRelation relation, Object reference) {
    locks.row(KeyColumns.of(relation), reference);
  }

  /** Those who change what refers to one owner take turns. */
  private void alone(ForwardRelation relation, Object reference, Runnable change) {
    step.run(
        () -> {
          locks.row(KeyColumns.of(relation), reference);
          change.run();
        });
  }

  /** One statement locks one row; several rows are locked in their order first. */
  private void lock(ForwardRelation relation, Collection<Object> keys) {
    if (keys.size() > 1) {
      locks.rows(KeyColumns.of(relation.source()), keys, RowLock.CHANGING);
    }
  }

  private static PredicateNode members(ForwardRelation relation, Object reference) {
    return KeyPredicates.refersTo(relation, List.of(relation.decompose(reference)));
  }

  private void attach(ForwardRelation relation, Object reference, Collection<Object> keys) {
    List<ColumnAssignment> assignments = assignments(relation, relation.decompose(reference));
    requireAll(relation, keys, write(relation, assignments, keys, PredicateNode.TRUE));
  }

  private int detach(ForwardRelation relation, Object reference, Collection<Object> keys) {
    return write(relation, nothing(relation), keys, members(relation, reference));
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
          new PredicateNode.And(List.of(KeyPredicates.hasKeyIn(metadata, some), member));
      updates.add(stamps.update(new Update(metadata, assignments, rows)));
    }
    return IntStream.of(executor.executeAll(updates)).sum();
  }

  private static List<ColumnAssignment> nothing(ForwardRelation relation) {
    List<@Nullable Object> nulls = new ArrayList<>();
    relation.columns().forEach(column -> nulls.add(null));
    return assignments(relation, nulls);
  }

  private static List<ColumnAssignment> assignments(
      ForwardRelation relation, List<? extends @Nullable Object> values) {
    return IntStream.range(0, values.size())
        .mapToObj(i -> assignment(relation, relation.columns().get(i), values.get(i)))
        .toList();
  }

  private static ColumnAssignment assignment(
      ForwardRelation relation, int column, @Nullable Object value) {
    return new ColumnAssignment(
        column, new BindValue(value, relation.source().column(column).type()));
  }
}
