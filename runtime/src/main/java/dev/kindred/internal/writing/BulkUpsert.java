package dev.kindred.internal.writing;

import dev.kindred.error.MissingValueException;
import dev.kindred.error.UniqueViolationException;
import dev.kindred.error.ViolatedConstraint;
import dev.kindred.internal.execution.Executor;
import dev.kindred.internal.loading.EntityLoader;
import dev.kindred.internal.loading.KnownOwners;
import dev.kindred.internal.query.Keys;
import dev.kindred.internal.query.PathNode;
import dev.kindred.internal.query.Select;
import dev.kindred.spi.EntityModel;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Inserts entities, or writes them over the rows that have the same values in some columns. The
 * rows are read again: only they tell their keys, versions and times.
 */
final class BulkUpsert<E> {

  private final Executor executor;
  private final EntityLoader loader;
  private final EntityModel<E> model;
  private final List<Integer> on;

  /**
   * An upsert of one kind of entities.
   *
   * @throws IllegalArgumentException if the columns do not tell rows apart
   */
  BulkUpsert(Executor executor, EntityLoader loader, EntityModel<E> model, List<Integer> on) {
    this.executor = executor;
    this.loader = loader;
    this.model = model;
    this.on = on;
    if (!model.tellsApart(on)) {
      throw new IllegalArgumentException(
          "upsertAll() needs attributes that tell rows apart, which "
              + attributes()
              + " of "
              + model
              + " are not: name the key, or what is declared @Unique or @UniqueTogether.");
    }
  }

  private String attributes() {
    return on.isEmpty()
        ? "no attributes"
        : String.join(
            ", ", on.stream().map(column -> model.column(column).attribute()).distinct().toList());
  }

  /** Writes rows that were prepared, in one transaction, and answers the entities as saved. */
  List<E> run(List<NewRow<E>> rows) {
    rows.forEach(row -> requireValues(row.values()));
    Map<List<Object>, NewRow<E>> last = new LinkedHashMap<>();
    rows.forEach(row -> last.put(identity(row.values()), row));
    Map<List<Object>, @Nullable Object[]> stored = executor.transactions().run(() -> written(last));
    return rows.stream()
        .map(row -> filled(row, Objects.requireNonNull(stored.get(identity(row.values())))))
        .toList();
  }

  private E filled(NewRow<E> row, @Nullable Object[] values) {
    return loader.written(model, row.entity(), values, row.handles());
  }

  private Map<List<Object>, @Nullable Object[]> written(Map<List<Object>, NewRow<E>> rows) {
    List<NewRow<E>> all = List.copyOf(rows.values());
    new GivenKeys(executor)
        .write(
            model,
            all.stream().filter(row -> row.absent() < 0).map(NewRow::row),
            () -> NewRow.batches(all).forEach(batch -> executor.execute(RowUpsert.of(batch, on))));
    Map<List<Object>, @Nullable Object[]> stored = stored(List.copyOf(rows.keySet()));
    if (!stored.keySet().containsAll(rows.keySet())) {
      throw writtenOverAnother();
    }
    return stored;
  }

  /** MariaDB takes a row that has the same values in any unique attribute; it is undone then. */
  private UniqueViolationException writtenOverAnother() {
    String message =
        "A "
            + model
            + " that is not there by "
            + attributes()
            + " has the value of another row in another unique attribute. Nothing was written.";
    return new UniqueViolationException(
        message, "", ViolatedConstraint.UNTOLD, new SQLException(message, "23505"));
  }

  private void requireValues(@Nullable Object[] values) {
    for (int column : on) {
      if (values[column] == null) {
        throw new MissingValueException(
            model
                + " lacks a value for "
                + model.column(column).attribute()
                + ", by which upsertAll() tells rows apart. Nothing was written.");
      }
    }
  }

  private List<Object> identity(@Nullable Object[] values) {
    List<Object> identity = new ArrayList<>();
    on.forEach(column -> identity.add(values[column]));
    return identity;
  }

  private Map<List<Object>, @Nullable Object[]> stored(List<List<Object>> identities) {
    Map<List<Object>, @Nullable Object[]> stored = new HashMap<>();
    for (List<List<Object>> some : loader.chunks(model, on, identities)) {
      Select rows = Select.all(model).filter(Keys.isOneOf(PathNode.root(model), on, some));
      for (E entity : loader.list(model, rows, KnownOwners.NONE)) {
        @Nullable Object[] values = RowValues.of(model, entity).values();
        stored.put(identity(values), values);
      }
    }
    return stored;
  }
}
