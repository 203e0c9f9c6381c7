package dev.kindred.internal.writing;

import dev.kindred.error.ModelException;
import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.Writes;
import dev.kindred.internal.query.BindValue;
import dev.kindred.spi.ColumnMetadata.Generation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Row that is ready to be inserted.
 *
 * @param entity the instance to fill if it is no record; null to create an instance
 * @param leftOut the positions of the columns whose values the database gives
 */
record PendingInsert<E>(@Nullable E entity, EntityState<E> row, List<Integer> leftOut) {

  @Nullable Object[] values() {
    return row.values();
  }

  @Nullable Object[] handles() {
    return row.handles();
  }

  /** Returns whether the key has its value, which the database does not generate then. */
  boolean hasKey() {
    return row.metadata().keyColumns().stream().noneMatch(leftOut::contains);
  }

  /** Returns the columns that are written: all that are not left out. */
  List<Integer> columns() {
    return IntStream.range(0, row.values().length)
        .filter(column -> !leftOut.contains(column))
        .boxed()
        .toList();
  }

  List<BindValue> bindValues(List<Integer> columns) {
    return columns.stream().map(row::bindValue).toList();
  }

  /**
   * Returns the columns whose values the insert itself returns. What triggers change, it may not
   * have yet.
   */
  List<Integer> returned(Writes writes) {
    return leftOut.stream()
        .filter(
            column ->
                writes.returnsGivenValues()
                    ? generation(column) != Generation.READ_ONLY
                    : generation(column) == Generation.IDENTITY)
        .toList();
  }

  private Generation generation(int column) {
    return row.metadata().column(column).generation();
  }

  /** Returns the row with the columns whose values are unknown after the insert. */
  IncompleteRow<E> unknown(Writes writes) {
    List<Integer> returned = returned(writes);
    return new IncompleteRow<>(
        row, leftOut.stream().filter(column -> !returned.contains(column)).toList());
  }

  /**
   * Refuses a key that the database can't generate, or that it gives and can't tell.
   *
   * @throws ModelException if it is so
   */
  void requireKey(Dialect dialect) {
    if (hasKey()) {
      return;
    }
    dialect.requireGeneratedKey(row.metadata());
    List<Integer> returned = returned(dialect.writes());
    for (int column : row.metadata().keyColumns()) {
      if (leftOut.contains(column) && !returned.contains(column)) {
        throw new ModelException(
            dialect.name()
                + " can't tell the key that the default of "
                + row.metadata()
                + "."
                + row.metadata().column(column).attribute()
                + " gives. Give the entity its key. Nothing was written.");
      }
    }
  }

  /**
   * Returns rows in batches, each with the same columns, in their order. Rows with keys come first,
   * since some databases generate keys after the largest one.
   */
  static <E> List<List<PendingInsert<E>>> batches(List<PendingInsert<E>> rows) {
    Map<List<Integer>, List<PendingInsert<E>>> byColumns = new LinkedHashMap<>();
    for (boolean hasKey : List.of(true, false)) {
      rows.stream()
          .filter(row -> row.hasKey() == hasKey)
          .forEach(row -> byColumns.computeIfAbsent(row.leftOut, k -> new ArrayList<>()).add(row));
    }
    return byColumns.values().stream()
        .flatMap(some -> RowBatches.of(some, some.get(0).values().length).stream())
        .toList();
  }
}
