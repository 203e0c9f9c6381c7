package dev.kindred.internal.writing;

import dev.kindred.internal.query.BindValue;
import java.util.ArrayList;
import java.util.Collection;
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
    return bindValues(List.of(this));
  }

  /** Returns the values of rows that write the same columns, row after row. */
  static List<BindValue> bindValues(List<? extends PendingInsert<?>> rows) {
    List<Integer> written = rows.get(0).columns().written();
    List<BindValue> values = new ArrayList<>(rows.size() * written.size());
    for (PendingInsert<?> each : rows) {
      each.row().addTo(values, written);
    }
    return values;
  }

  /** Returns the rows of which some values are unknown after the insert. */
  static <E> List<IncompleteRow<E>> incomplete(List<PendingInsert<E>> rows) {
    List<IncompleteRow<E>> incomplete = new ArrayList<>(0);
    for (PendingInsert<E> each : rows) {
      if (!each.columns().unknown().isEmpty()) {
        incomplete.add(new IncompleteRow<>(each.row(), each.columns().unknown()));
      }
    }
    return incomplete;
  }

  /**
   * Returns rows in batches, each with the same columns, in their order. Rows with keys come first,
   * since some databases generate keys after the largest one.
   */
  static <R extends PendingInsert<?>> List<List<R>> batches(List<R> rows) {
    return alike(rows).stream()
        .flatMap(some -> RowBatches.of(some, some.get(0).values().length).stream())
        .toList();
  }

  private static <R extends PendingInsert<?>> Collection<List<R>> alike(List<R> rows) {
    for (R row : rows) {
      if (!row.columns().leftOut().equals(rows.get(0).columns().leftOut())) {
        return byColumns(rows);
      }
    }
    return rows.isEmpty() ? List.of() : List.of(rows);
  }

  private static <R extends PendingInsert<?>> Collection<List<R>> byColumns(List<R> rows) {
    Map<List<Integer>, List<R>> byColumns = new LinkedHashMap<>();
    for (boolean hasKey : List.of(true, false)) {
      for (R row : rows) {
        if (row.hasKey() == hasKey) {
          byColumns.computeIfAbsent(row.columns().leftOut(), k -> new ArrayList<>()).add(row);
        }
      }
    }
    return byColumns.values();
  }
}
