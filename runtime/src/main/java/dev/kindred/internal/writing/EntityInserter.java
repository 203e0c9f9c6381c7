package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.Insert;
import dev.kindred.internal.query.InsertAll;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Inserts rows, and tells the keys that they get. Thread-safe. */
final class EntityInserter {

  private final Executor executor;
  private final EntityLoader loader;
  private final ColumnLimits limits;
  private final VersionAndTimestamps stamps;
  private final AssignedKeyWriter given;
  private final UuidGenerator uuids = new UuidGenerator();

  EntityInserter(
      Executor executor, EntityLoader loader, ColumnLimits limits, VersionAndTimestamps stamps) {
    this.executor = executor;
    this.loader = loader;
    this.limits = limits;
    this.stamps = stamps;
    this.given = new AssignedKeyWriter(executor);
  }

  /**
   * Inserts a row and answers the entity as saved.
   *
   * @param origin what to fill where it is no record; null to make an instance
   */
  <E> E insert(@Nullable E origin, EntityState<E> row) {
    return insert(origin, row, false);
  }

  /** The same; a row that is in its way is locked, so that it can be changed then. */
  <E> E insertLocking(@Nullable E origin, EntityState<E> row) {
    return insert(origin, row, true);
  }

  private <E> E insert(@Nullable E origin, EntityState<E> row, boolean locking) {
    EntityMetadata<E> metadata = row.metadata();
    int absent = prepare(row);
    @Nullable Object[] values = row.values();
    Insert insert =
        new Insert(metadata, row.assignments(columnsBut(absent, values.length).stream()), locking);
    if (absent < 0) {
      given.write(metadata, Stream.of(row), () -> executor.execute(insert));
    } else {
      values[absent] = executor.insert(insert, metadata.column(absent));
    }
    return loader.written(metadata, origin, values, row.handles());
  }

  /** Checks a row, and makes it ready to be inserted with others. */
  <E> PendingInsert<E> prepare(E entity, EntityState<E> row) {
    return new PendingInsert<>(entity, row, prepare(row));
  }

  /** The same; where the key does not tell the rows apart, it is one that the database gives. */
  <E> PendingInsert<E> prepare(E entity, EntityState<E> row, boolean byKey) {
    if (!byKey) {
      row.forgetGeneratedKey();
    }
    return prepare(entity, row);
  }

  /**
   * Checks a row, gives it a key where the application does, and answers the position of the column
   * that the database will give a value; -1 for none.
   */
  private int prepare(EntityState<?> row) {
    stamps.insert(row);
    @Nullable Object[] values = row.complete(limits).values();
    for (int column : row.metadata().keyColumns()) {
      Generation generation = row.metadata().column(column).generation();
      if (generation == Generation.IDENTITY && EntityState.isUnsaved(values[column])) {
        return column;
      }
      if (generation == Generation.UUID && values[column] == null) {
        values[column] = uuids.next();
      }
    }
    return -1;
  }

  static List<Integer> columnsBut(int absent, int count) {
    return IntStream.range(0, count).filter(column -> column != absent).boxed().toList();
  }

  /** Inserts rows that were prepared, in a few statements, and gives them their keys. */
  <E> void insertAll(EntityMetadata<E> metadata, List<PendingInsert<E>> rows) {
    given.write(
        metadata,
        rows.stream().filter(row -> row.absent() < 0).map(PendingInsert::row),
        () -> PendingInsert.batches(rows).forEach(batch -> insertBatch(metadata, batch)));
  }

  /** The same for rows with keys, in their order; a row that is in the way of one is locked. */
  <E> void insertAllLocking(List<PendingInsert<E>> rows) {
    executor.executeAll(rows.stream().map(row -> locking(row.row())).toList());
  }

  private static Insert locking(EntityState<?> row) {
    List<Integer> columns = columnsBut(-1, row.values().length);
    return new Insert(row.metadata(), row.assignments(columns.stream()), true);
  }

  private <E> void insertBatch(EntityMetadata<E> metadata, List<PendingInsert<E>> batch) {
    int absent = batch.get(0).absent();
    List<Integer> columns = columnsBut(absent, metadata.columns().size());
    InsertAll insert =
        new InsertAll(
            metadata, columns, batch.stream().map(row -> row.nodes(columns)).toList(), absent);
    if (absent < 0) {
      executor.execute(insert);
      return;
    }
    List<Object> keys = executor.insertAll(insert, metadata.column(absent));
    if (keys.size() != batch.size()) {
      throw new IllegalStateException(
          "The database told " + keys.size() + " keys of " + batch.size() + " new rows.");
    }
    IntStream.range(0, keys.size()).forEach(i -> batch.get(i).values()[absent] = keys.get(i));
  }
}
