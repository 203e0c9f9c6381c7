package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.Insert;
import dev.kindred.internal.query.InsertAll;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Inserts rows and reads their generated keys. Thread-safe. */
final class EntityInserter {

  private final Executor executor;
  private final EntityLoader loader;
  private final StateValidator validator;
  private final VersionAndTimestamps stamps;
  private final AssignedKeyWriter assignedKeys;
  private final UuidGenerator uuids = new UuidGenerator();

  EntityInserter(
      Executor executor,
      EntityLoader loader,
      StateValidator validator,
      VersionAndTimestamps stamps) {
    this.executor = executor;
    this.loader = loader;
    this.validator = validator;
    this.stamps = stamps;
    this.assignedKeys = new AssignedKeyWriter(executor);
  }

  /**
   * Inserts a row and returns the saved entity.
   *
   * @param origin the instance to fill if it is no record; null to create an instance
   */
  <E> E insert(@Nullable E origin, EntityState<E> row) {
    return insert(origin, row, false);
  }

  /** Inserts a row; an existing row that violates a constraint is locked for a later change. */
  <E> E insertLocking(@Nullable E origin, EntityState<E> row) {
    return insert(origin, row, true);
  }

  private <E> E insert(@Nullable E origin, EntityState<E> row, boolean locking) {
    EntityMetadata<E> metadata = row.metadata();
    OptionalInt generated = prepare(row);
    Insert insert =
        new Insert(metadata, row.assignments(PendingInsert.columns(row, generated)), locking);
    if (generated.isEmpty()) {
      assignedKeys.write(metadata, Stream.of(row), () -> executor.execute(insert));
    } else {
      int column = generated.getAsInt();
      row.values()[column] = executor.insert(insert, metadata.column(column));
    }
    return loader.written(metadata, origin, row.values(), row.handles());
  }

  /** Checks a row and prepares it to be inserted with others. */
  <E> PendingInsert<E> prepare(E entity, EntityState<E> row) {
    return new PendingInsert<>(entity, row, prepare(row));
  }

  /**
   * Sets version, time stamps and a UUID key, checks the row, and returns the column whose value
   * the database generates.
   */
  private OptionalInt prepare(EntityState<?> row) {
    stamps.insert(row);
    @Nullable Object[] values = validator.validate(row).values();
    for (int column : row.metadata().keyColumns()) {
      Generation generation = row.metadata().column(column).generation();
      if (generation == Generation.IDENTITY && EntityState.isUnsaved(values[column])) {
        return OptionalInt.of(column);
      }
      if (generation == Generation.UUID && values[column] == null) {
        values[column] = uuids.next();
      }
    }
    return OptionalInt.empty();
  }

  /** Inserts prepared rows in as few statements as possible, and sets their generated keys. */
  <E> void insertAll(EntityMetadata<E> metadata, List<PendingInsert<E>> rows) {
    assignedKeys.write(
        metadata,
        rows.stream().filter(PendingInsert::hasKey).map(PendingInsert::row),
        () -> PendingInsert.batches(rows).forEach(batch -> insertBatch(metadata, batch)));
  }

  /** Inserts rows with keys in their order; rows that violate a constraint are locked. */
  <E> void insertAllLocking(List<PendingInsert<E>> rows) {
    executor.executeAll(rows.stream().map(EntityInserter::locking).toList());
  }

  private static Insert locking(PendingInsert<?> pending) {
    EntityState<?> row = pending.row();
    return new Insert(row.metadata(), row.assignments(pending.columns()), true);
  }

  private <E> void insertBatch(EntityMetadata<E> metadata, List<PendingInsert<E>> batch) {
    OptionalInt generated = batch.get(0).generated();
    List<Integer> columns = batch.get(0).columns();
    InsertAll insert =
        new InsertAll(
            metadata,
            columns,
            batch.stream().map(row -> row.bindValues(columns)).toList(),
            generated);
    if (generated.isEmpty()) {
      executor.execute(insert);
    } else {
      setKeys(
          batch,
          generated.getAsInt(),
          executor.insertAll(insert, metadata.column(generated.getAsInt())));
    }
  }

  private static void setKeys(
      List<? extends PendingInsert<?>> rows, int column, List<Object> keys) {
    if (keys.size() != rows.size()) {
      throw new IllegalStateException(
          "The database returned " + keys.size() + " keys for " + rows.size() + " new rows.");
    }
    IntStream.range(0, keys.size()).forEach(i -> rows.get(i).values()[column] = keys.get(i));
  }
}
