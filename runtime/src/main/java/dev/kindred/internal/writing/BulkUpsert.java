package dev.kindred.internal.writing;

import dev.kindred.error.MissingValueException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.error.ViolatedConstraint;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.loading.KnownParents;
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
import org.jspecify.annotations.Nullable;

/**
 * Inserts entities, or writes them over the rows that have the same values in some columns. The
 * rows are read again: only they tell their keys, versions and times.
 */
final class BulkUpsert<E> {

  private final Executor executor;
  private final EntityLoader loader;
  private final EntityMetadata<E> metadata;
  private final List<Integer> on;
  private final KeyColumns key;

  /**
   * An upsert of one kind of entities.
   *
   * @throws IllegalArgumentException if the columns do not tell rows apart
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

  /** Writes rows that were prepared, in one transaction, and answers the entities as saved. */
  List<E> run(List<PendingInsert<E>> rows) {
    rows.forEach(row -> requireValues(row.values()));
    KeyMap<PendingInsert<E>> last = new KeyMap<>(key);
    rows.forEach(row -> last.put(key(row.values()), row));
    boolean looksBack = executor.looksBack();
    KeyMap<@Nullable Object[]> stored =
        new AtomicWrite(executor.transactions()).run(again -> written(last, looksBack));
    return rows.stream()
        .map(row -> filled(row, Objects.requireNonNull(stored.get(key(row.values())))))
        .toList();
  }

  private E filled(PendingInsert<E> row, @Nullable Object[] values) {
    return loader.written(metadata, row.entity(), values, row.handles());
  }

  private KeyMap<@Nullable Object[]> written(KeyMap<PendingInsert<E>> rows, boolean looksBack) {
    List<PendingInsert<E>> all = rows.values().stream().sorted(byKey()).toList();
    new AssignedKeyWriter(executor)
        .write(
            metadata,
            all.stream().filter(row -> row.absent() < 0).map(PendingInsert::row),
            () ->
                PendingInsert.batches(all)
                    .forEach(batch -> executor.execute(RowUpsert.of(batch, on))));
    KeyMap<@Nullable Object[]> stored = stored(KeyOrder.sorted(key, rows.keys()), looksBack);
    if (!rows.keys().stream().allMatch(stored::contains)) {
      throw writtenOverAnother();
    }
    return stored;
  }

  /** MariaDB takes a row that has the same values in any unique attribute; it is undone then. */
  private UniqueViolationException writtenOverAnother() {
    String message =
        "No "
            + metadata
            + " has these values of "
            + attributes()
            + ", but another row has a value of another unique attribute. Nothing was written.";
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

  private Comparator<PendingInsert<E>> byKey() {
    return Comparator.comparing(row -> key.parts(key(row.values())), KeyOrder.ofValues());
  }

  private KeyMap<@Nullable Object[]> stored(List<Object> keys, boolean looksBack) {
    KeyMap<@Nullable Object[]> stored = new KeyMap<>(key);
    for (List<Object> some :
        looksBack ? executor.lockable(metadata, on, keys) : executor.chunks(metadata, on, keys)) {
      List<List<?>> parts = some.stream().<List<?>>map(key::parts).toList();
      Select rows =
          Select.all(metadata).filter(KeyPredicates.isOneOf(PathNode.root(metadata), on, parts));
      Select now = looksBack ? rows.locked(RowLock.CHANGING) : rows;
      for (E entity : loader.list(metadata, now, KnownParents.NONE)) {
        @Nullable Object[] values = EntityState.of(metadata, entity).values();
        stored.put(key(values), values);
      }
    }
    loader.storedKeys().addMissing(stored, keys);
    return stored;
  }
}
