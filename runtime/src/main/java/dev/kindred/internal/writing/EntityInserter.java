package dev.kindred.internal.writing;

import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.query.Insert;
import dev.kindred.internal.query.InsertAll;
import dev.kindred.spi.ColumnMetadata.Generation;
import dev.kindred.spi.EntityMetadata;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Inserts rows and reads the values that the database gives them. Thread-safe. */
final class EntityInserter {

  private final Executor executor;
  private final EntityLoader loader;
  private final StateValidator validator;
  private final VersionAndTimestamps stamps;
  private final AssignedKeyWriter assignedKeys;
  private final StoredValueReader stored;
  private final UuidGenerator uuids = new UuidGenerator();

  /** The columns that were last inserted of each entity, which the next row mostly has too. */
  private final Map<EntityMetadata<?>, InsertColumns> latest = new ConcurrentHashMap<>();

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
    this.stored = new StoredValueReader(executor.transactions(), loader);
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
    PendingInsert<E> pending = prepare(origin, row);
    Insert insert = insert(pending, pending.columns().returned(), locking);
    stored.completing(
        PendingInsert.incomplete(List.of(pending)),
        () -> assignedKeys.write(List.of(pending), () -> run(insert, pending)));
    return loader.written(row.metadata(), 1).add(origin, row.values(), row.handles());
  }

  private static Insert insert(PendingInsert<?> pending, List<Integer> returned, boolean locking) {
    EntityState<?> row = pending.row();
    return new Insert(
        row.metadata(), row.assignments(pending.columns().written()), returned, locking);
  }

  private void run(Insert insert, PendingInsert<?> row) {
    if (insert.returned().isEmpty()) {
      executor.execute(insert);
    } else {
      set(List.of(row), insert.returned(), executor.insert(insert));
    }
  }

  /**
   * Checks a row and prepares it to be inserted: sets version, time stamps and a UUID key.
   *
   * @param entity the instance to fill if it is no record; null to create an instance
   */
  <E> PendingInsert<E> prepare(@Nullable E entity, EntityState<E> row) {
    stamps.insert(row);
    @Nullable Object[] values = validator.validate(row).values();
    for (int column : row.metadata().keyColumns()) {
      if (row.metadata().column(column).generation() == Generation.UUID && values[column] == null) {
        values[column] = uuids.next();
      }
    }
    return new PendingInsert<>(entity, row, columns(row.metadata(), row.leftOut()));
  }

  private InsertColumns columns(EntityMetadata<?> metadata, List<Integer> leftOut) {
    InsertColumns last = latest.get(metadata);
    if (last != null && last.leftOut().equals(leftOut)) {
      return last;
    }
    InsertColumns columns = InsertColumns.of(metadata, leftOut, executor.dialect());
    latest.put(metadata, columns);
    return columns;
  }

  /** Returns whether no more than one statement inserts these rows. */
  boolean takesOneStatement(List<? extends PendingInsert<?>> rows) {
    return rows.isEmpty()
        || (PendingInsert.batches(rows).size() == 1
            && !areInsertedOneByOne(rows.get(0))
            && rows.get(0).columns().unknown().isEmpty()
            && !assignedKeys.raise(rows));
  }

  /** Inserts prepared rows in as few statements as possible, and sets what the database gives. */
  <E> void insertAll(List<PendingInsert<E>> rows) {
    stored.completing(
        PendingInsert.incomplete(rows),
        () ->
            assignedKeys.write(rows, () -> PendingInsert.batches(rows).forEach(this::insertBatch)));
  }

  /** Inserts rows with keys in their order; rows that violate a constraint are locked. */
  <E> void insertAllLocking(List<PendingInsert<E>> rows) {
    stored.completing(
        rows.stream().map(row -> new IncompleteRow<>(row.row(), row.columns().leftOut())).toList(),
        () ->
            MarkedKeys.insert(
                rows,
                () ->
                    executor.executeAll(
                        rows.stream().map(row -> insert(row, List.of(), true)).toList())));
  }

  private void insertBatch(List<? extends PendingInsert<?>> batch) {
    PendingInsert<?> first = batch.get(0);
    List<Integer> columns = first.columns().written();
    List<Integer> returned = first.columns().returned();
    if (areInsertedOneByOne(first)) {
      batch.forEach(row -> run(insert(row, returned, false), row));
      return;
    }
    InsertAll insert =
        new InsertAll(
            first.row().metadata(),
            columns,
            batch.size(),
            PendingInsert.bindValues(batch),
            returned);
    if (returned.isEmpty()) {
      executor.execute(insert);
    } else {
      set(batch, returned, executor.insertAll(insert));
    }
  }

  /** Returns whether rows have no value to be written, for which there is no row constructor. */
  private static boolean areInsertedOneByOne(PendingInsert<?> first) {
    return first.columns().written().isEmpty() && first.row().metadata().identity().isEmpty();
  }

  private static void set(
      List<? extends PendingInsert<?>> rows,
      List<Integer> columns,
      List<@Nullable Object[]> returned) {
    if (returned.size() != rows.size()) {
      throw new IllegalStateException(
          "The database returned the values of "
              + returned.size()
              + " rows for "
              + rows.size()
              + " new ones.");
    }
    for (int i = 0; i < rows.size(); i++) {
      EntityState<?> row = rows.get(i).row();
      @Nullable Object[] values = returned.get(i);
      for (int j = 0; j < values.length; j++) {
        row.set(columns.get(j), values[j]);
      }
    }
  }
}
