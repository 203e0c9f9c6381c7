package dev.kindred.internal.writing;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.StaleEntityException;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.DeclaredScopes;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.RowLock;
import dev.kindred.internal.query.Select;
import dev.kindred.internal.query.Update;
import dev.kindred.spi.EntityMetadata;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Writer of updates of entities. A row with a version is updated only if it has the version that
 * the entity was read with. Thread-safe.
 */
public final class EntityUpdater {

  private final Executor executor;
  private final VersionAndTimestamps stamps;

  /** Creates an updater for one database. */
  public EntityUpdater(Executor executor, VersionAndTimestamps stamps) {
    this.executor = executor;
    this.stamps = stamps;
  }

  /**
   * Updates some columns of a row and returns whether it exists.
   *
   * @throws StaleEntityException if it has a version and was changed or deleted
   */
  boolean update(EntityState<?> row, Object key, List<Integer> columns) {
    long version = row.version();
    boolean found = executor.execute(statement(row, key, columns)) > 0;
    if (!found) {
      requireNoVersion(row.metadata(), key, version);
    }
    return found;
  }

  /**
   * Updates all columns of several rows with keys, in a few batches, and returns for each whether
   * it exists.
   *
   * @throws StaleEntityException if one has a version and was changed or deleted
   */
  List<Boolean> updateAll(List<? extends EntityState<?>> rows) {
    List<Long> versions = rows.stream().map(EntityState::version).toList();
    Boolean[] found = updateInKeyOrder(rows);
    for (int i = 0; i < found.length; i++) {
      if (!found[i]) {
        requireNoVersion(rows.get(i).metadata(), rows.get(i).requireKey(), versions.get(i));
      }
    }
    return List.of(found);
  }

  private Boolean[] updateInKeyOrder(List<? extends EntityState<?>> rows) {
    List<Integer> order =
        IntStream.range(0, rows.size()).boxed().sorted(KeyOrder.ofRows(rows::get)).toList();
    int[] changed = executor.executeAll(order.stream().map(i -> statement(rows.get(i))).toList());
    Boolean[] found = new Boolean[changed.length];
    IntStream.range(0, changed.length).forEach(i -> found[order.get(i)] = changed[i] != 0);
    return found;
  }

  private Update statement(EntityState<?> row) {
    return statement(row, row.requireKey(), row.updatableColumns());
  }

  /**
   * Sets the row's new version and time stamps, and returns its update. Where no column is to be
   * written, it writes the unchanged key, to find out whether the row exists.
   */
  private Update statement(EntityState<?> row, Object key, List<Integer> columns) {
    PredicateNode rows = condition(row, key);
    List<Integer> written = with(columns, stamps.update(row));
    return new Update(
        row.metadata(),
        row.assignments(written.isEmpty() ? row.metadata().keyColumns() : written),
        rows);
  }

  private static List<Integer> with(List<Integer> columns, List<Integer> stamped) {
    if (stamped.isEmpty()) {
      return columns;
    }
    Set<Integer> both = new LinkedHashSet<>(columns);
    both.addAll(stamped);
    return List.copyOf(both);
  }

  private static PredicateNode condition(EntityState<?> row, Object key) {
    PredicateNode hasKey = KeyPredicates.hasKey(row.metadata(), key);
    OptionalInt version = row.metadata().generated().version();
    return version.isEmpty()
        ? hasKey
        : PredicateNode.and(List.of(hasKey, hasVersion(row, version.getAsInt())));
  }

  private static PredicateNode hasVersion(EntityState<?> row, int column) {
    return new PredicateNode.Comparison(
        PredicateNode.Operator.EQUAL,
        new ColumnNode(PathNode.root(row.metadata()), column),
        row.bindValue(column));
  }

  /** Raises the version of a row that has the entity's, and returns whether there is one. */
  boolean raise(EntityState<?> row, Object key) {
    return executor.execute(statement(row, key, List.of())) > 0;
  }

  /** Locks a row that has the entity's version as it is, and returns whether there is one. */
  boolean lock(EntityState<?> row, Object key, EntityLoader loader) {
    Select rows = current(row, key);
    return !loader
        .scalars()
        .keys(executor.canLock() ? rows.locked(RowLock.CHANGING) : rows)
        .isEmpty();
  }

  /** Returns a query for the row that has the entity's key and its version. */
  static Select current(EntityState<?> row, Object key) {
    return Select.all(row.metadata()).filter(condition(row, key));
  }

  private static void requireNoVersion(EntityMetadata<?> metadata, Object key, long version) {
    if (metadata.generated().version().isPresent()) {
      throw stale(metadata, key, version);
    }
  }

  static StaleEntityException stale(EntityMetadata<?> metadata, Object key, long version) {
    return new StaleEntityException(
        metadata
            + " "
            + key
            + " was changed or deleted since it was read with version "
            + version
            + ". Nothing was written: read it again, and decide what is to be done with both"
            + " changes.");
  }

  static EntityNotFoundException notFound(EntityMetadata<?> metadata, Object key) {
    return new EntityNotFoundException(
        "There is no "
            + metadata
            + " "
            + key
            + (DeclaredScopes.mark(metadata).isPresent()
                ? " in the database, or it was deleted: withDeleted() includes rows that are only"
                    + " marked."
                : " in the database."));
  }
}
