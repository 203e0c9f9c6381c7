package dev.kindred.internal.writing;

import dev.kindred.error.EntityNotFoundException;
import dev.kindred.error.StaleEntityException;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.query.ColumnNode;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.PredicateNode;
import dev.kindred.internal.query.Update;
import dev.kindred.spi.EntityMetadata;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Updates the rows of entities, if they have the version that the entities were read with. */
final class EntityUpdater {

  private final Executor executor;
  private final VersionAndTimestamps stamps;

  EntityUpdater(Executor executor, VersionAndTimestamps stamps) {
    this.executor = executor;
    this.stamps = stamps;
  }

  /**
   * Updates some columns of a row and answers whether it is there.
   *
   * @throws StaleEntityException if it has a version and is gone, or was changed
   */
  boolean update(EntityState<?> row, Object key, List<Integer> columns) {
    long version = row.version();
    boolean found = executor.execute(statement(row, key, columns)) > 0;
    if (!found) {
      requireNoVersion(row.metadata(), key, version);
    }
    return found;
  }

  /** The same for all columns of several rows, which all have keys; in a few batches. */
  List<Boolean> updateAll(List<? extends EntityState<?>> rows) {
    List<Long> versions = rows.stream().map(EntityState::version).toList();
    Boolean[] found = inOrder(rows);
    for (int i = 0; i < found.length; i++) {
      if (!found[i]) {
        requireNoVersion(rows.get(i).metadata(), rows.get(i).requireKey(), versions.get(i));
      }
    }
    return List.of(found);
  }

  /** Updates the rows in the order of their keys, and answers in their own which are there. */
  private Boolean[] inOrder(List<? extends EntityState<?>> rows) {
    List<Integer> order =
        IntStream.range(0, rows.size()).boxed().sorted(KeyOrder.ofRows(rows::get)).toList();
    int[] changed = executor.executeAll(order.stream().map(i -> statement(rows.get(i))).toList());
    Boolean[] found = new Boolean[changed.length];
    IntStream.range(0, changed.length).forEach(i -> found[order.get(i)] = changed[i] != 0);
    return found;
  }

  private Update statement(EntityState<?> row) {
    return statement(row, row.requireKey(), row.changeable());
  }

  /**
   * Stamps the row, and writes it where it is as it was read; where there is nothing to write, its
   * key is written as it is, which tells whether it is there.
   */
  private Update statement(EntityState<?> row, Object key, List<Integer> columns) {
    PredicateNode rows = condition(row, key);
    Set<Integer> written = new LinkedHashSet<>(columns);
    written.addAll(stamps.update(row));
    if (written.isEmpty()) {
      written.addAll(row.metadata().keyColumns());
    }
    return new Update(row.metadata(), row.assignments(written.stream()), rows);
  }

  private static PredicateNode condition(EntityState<?> row, Object key) {
    PredicateNode hasKey = KeyPredicates.hasKey(row.metadata(), key);
    int version = VersionAndTimestamps.versionColumn(row.metadata());
    if (version < 0) {
      return hasKey;
    }
    ColumnNode column = new ColumnNode(PathNode.root(row.metadata()), version);
    return PredicateNode.and(
        List.of(
            hasKey,
            new PredicateNode.Comparison(PredicateNode.Operator.EQUAL, column, row.node(version))));
  }

  private static void requireNoVersion(EntityMetadata<?> metadata, Object key, long version) {
    if (VersionAndTimestamps.versionColumn(metadata) >= 0) {
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
    return new EntityNotFoundException("There is no " + metadata + " " + key + " in the database.");
  }
}
