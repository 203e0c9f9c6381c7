package dev.kindred.internal.writing;

import dev.kindred.internal.query.BindValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Row that is ready to be inserted.
 *
 * @param entity the instance to fill if it is no record; null to create an instance
 */
record PendingInsert<E>(@Nullable E entity, EntityState<E> row, InsertColumns columns) {

  @Nullable Object[] values() {
    return row.values();
  }

  @Nullable Object[] handles() {
    return row.handles();
  }

  /** Returns whether the key has its value, which the database does not generate then. */
  boolean hasKey() {
    return columns.hasKey();
  }

  /** Returns the values of the columns that are written. */
  List<BindValue> bindValues() {
    List<BindValue> values = new ArrayList<>(columns.written().size());
    for (int column : columns.written()) {
      values.add(row.bindValue(column));
    }
    return values;
  }

  /** Returns the row with the columns whose values are unknown after the insert. */
  IncompleteRow<E> unknown() {
    return new IncompleteRow<>(row, columns.unknown());
  }

  /**
   * Returns rows in batches, each with the same columns, in their order. Rows with keys come first,
   * since some databases generate keys after the largest one.
   */
  static <E> List<List<PendingInsert<E>>> batches(List<PendingInsert<E>> rows) {
    Map<List<Integer>, List<PendingInsert<E>>> byColumns = new LinkedHashMap<>();
    for (boolean hasKey : List.of(true, false)) {
      for (PendingInsert<E> row : rows) {
        if (row.hasKey() == hasKey) {
          byColumns.computeIfAbsent(row.columns.leftOut(), k -> new ArrayList<>()).add(row);
        }
      }
    }
    return byColumns.values().stream()
        .flatMap(some -> RowBatches.of(some, some.get(0).values().length).stream())
        .toList();
  }
}
