package dev.kindred.internal.writing;

import dev.kindred.internal.query.BindValue;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A row that is to be inserted along with others.
 *
 * @param absent the position of the column that the database gives a value; -1 for none
 */
record PendingInsert<E>(E entity, EntityState<E> row, int absent) {

  @Nullable Object[] values() {
    return row.values();
  }

  @Nullable Object[] handles() {
    return row.handles();
  }

  List<BindValue> nodes(List<Integer> columns) {
    return columns.stream().map(row::node).toList();
  }

  /**
   * Those that lack the same column, in batches, in their order; those with given keys first, since
   * some databases go on counting after the largest key.
   */
  static <E> List<List<PendingInsert<E>>> batches(List<PendingInsert<E>> rows) {
    SortedMap<Integer, List<PendingInsert<E>>> alike = new TreeMap<>();
    rows.forEach(row -> alike.computeIfAbsent(row.absent, k -> new ArrayList<>()).add(row));
    return alike.values().stream()
        .flatMap(some -> RowBatches.of(some, some.get(0).values().length).stream())
        .toList();
  }
}
