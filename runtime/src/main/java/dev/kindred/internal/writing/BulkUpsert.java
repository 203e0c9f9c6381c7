package dev.kindred.internal.writing;

import dev.kindred.error.MissingValueException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.error.ViolatedConstraint;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.loading.KnownParents;
import dev.kindred.internal.loading.WrittenEntities;
import dev.kindred.internal.query.KeyColumns;
import dev.kindred.internal.query.KeyMap;
import dev.kindred.internal.query.KeyPredicates;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.RowLock;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.EntityMetadata;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Inserts entities, or updates the rows with the same values in some columns. The rows are read
 * again, for their keys, versions and time stamps.
 */
final class BulkUpsert<E> {

  private final Executor executor;
  private final EntityLoader loader;
  private final EntityMetadata<E> metadata;
  private final List<Integer> on;
  private final KeyColumns key;

  /**
   * Creates an upsert of entities of one type.
   *
   * @param on the columns that identify existing rows
   * @throws IllegalArgumentException if they are not unique
   */
  BulkUpsert(Executor executor, EntityLoader loader, EntityMetadata<E> metadata, List<Integer> on) {
    this.executor = executor;
    this.loader = loader;
    this.metadata = metadata;
    this.on = on;
    this.key = new KeyColumns(metadata, on);
    if (!metadata.isUnique(on)) {
      throw new IllegalArgumentException(
          "upsertAll() needs attributes that tell rows apart, which "
              + attributes()
              + " of "
              + metadata
              + " are not: name the key, or what is declared @Unique or @UniqueTogether.");
    }
  }

  private String attributes() {
    return on.isEmpty()
        ? "no attributes"
        : String.join(
            ", ",
            on.stream().map(column -> metadata.column(column).attribute()).distinct().toList());
  }

  /** Writes prepared rows in one transaction, and returns the entities as saved. */
  List<E> run(List<PendingInsert<E>> rows) {
    rows.forEach(row -> requireValues(row.values()));
    KeyMap<PendingInsert<E>> byKey = new KeyMap<>(key);
    rows.forEach(row -> byKey.put(key(row.values()), row));
    boolean snapshot = executor.looksBack();
    KeyMap<@Nullable Object[]> stored =
        new UniqueViolationRetry(executor.transactions()).run(repeated -> write(byKey, snapshot));
    WrittenEntities<E> written = loader.written(metadata, rows.size());
    return rows.stream()
        .map(row -> written(written, row, Objects.requireNonNull(stored.get(key(row.values())))))
        .toList();
  }

  private E written(WrittenEntities<E> written, PendingInsert<E> row, @Nullable Object[] values) {
    row.columns().leftOut().forEach(column -> row.row().set(column, values[column]));
    return written.add(row.entity(), values, row.handles());
  }

  private KeyMap<@Nullable Object[]> write(KeyMap<PendingInsert<E>> rows, boolean snapshot) {
    List<PendingInsert<E>> all = rows.values().stream().sorted(keyOrder()).toList();
    new AssignedKeyWriter(executor)
        .write(
            all,
            () ->
                PendingInsert.batches(all)
                    .forEach(
                        batch -> executor.execute(RowUpsert.of(batch, on, executor.scopes()))));
    KeyMap<@Nullable Object[]> stored = stored(rows, snapshot);
    if (!rows.keys().stream().allMatch(stored::contains)) {
      throw otherRowUpdated();
    }
    return stored;
  }

  /**
   * Returns the exception for an upsert that updated a row because of another unique column, as
   * MariaDB does; the update is rolled back.
   */
  private UniqueViolationException otherRowUpdated() {
    String message =
        "No "
            + metadata
            + " has these values of "
            + attributes()
            + ", but another row has a value of another unique attribute. Nothing was written."
            + MarkedKeys.hint(metadata);
    return new UniqueViolationException(
        message, "", ViolatedConstraint.UNTOLD, new SQLException(message, "23505"));
  }

  private void requireValues(@Nullable Object[] values) {
    for (int column : on) {
      if (values[column] == null) {
        throw new MissingValueException(
            metadata
                + " lacks a value for "
                + metadata.column(column).attribute()
                + ", by which upsertAll() tells rows apart. Nothing was written.");
      }
    }
  }

  private Object key(@Nullable Object[] values) {
    return key.key(on.stream().map(column -> Objects.requireNonNull(values[column])).toList());
  }

  private Comparator<PendingInsert<E>> keyOrder() {
    return Comparator.comparing(row -> key.parts(key(row.values())), KeyOrder.ofValues());
  }

  /**
   * Returns the rows with the written values. A snapshot has those that were changed just now; one
   * that had the same values before is as it was when the snapshot was made, or is missing, and is
   * locked to be read as it is.
   */
  private KeyMap<@Nullable Object[]> stored(KeyMap<PendingInsert<E>> rows, boolean snapshot) {
    List<Object> keys = KeyOrder.sorted(key, rows.keys());
    KeyMap<@Nullable Object[]> stored = new KeyMap<>(key);
    read(executor.chunks(metadata, on, keys), UnaryOperator.identity(), stored);
    loader.storedKeys().addMissing(stored, keys);
    if (snapshot) {
      List<Object> others =
          keys.stream().filter(each -> !isWritten(rows.get(each), stored.get(each))).toList();
      read(
          executor.lockable(metadata, on, others),
          select -> select.locked(RowLock.CHANGING),
          stored);
      loader.storedKeys().addMissing(stored, others);
    }
    return stored;
  }

  private void read(
      List<List<Object>> keys, UnaryOperator<Select> lock, KeyMap<@Nullable Object[]> stored) {
    for (List<Object> some : keys) {
      List<List<?>> parts = some.stream().<List<?>>map(key::parts).toList();
      Select rows =
          Select.all(metadata).filter(KeyPredicates.isOneOf(PathNode.root(metadata), on, parts));
      for (E entity : loader.list(metadata, lock.apply(rows), KnownParents.NONE)) {
        @Nullable Object[] values = EntityState.of(metadata, entity).values();
        stored.put(key(values), values);
      }
    }
  }

  /** Returns whether a row has all values that were to be written. */
  private boolean isWritten(@Nullable PendingInsert<E> row, @Nullable Object @Nullable [] stored) {
    return row != null
        && stored != null
        && RowUpsert.updated(row, on, executor.scopes()).stream()
            .allMatch(column -> Objects.deepEquals(row.values()[column], stored[column]));
  }
}
