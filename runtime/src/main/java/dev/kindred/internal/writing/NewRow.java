package dev.kindred.internal.writing;

import dev.kindred.internal.query.ValueNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row that is to be inserted along with others.
 *
 * @param absent the position of the column that the database gives a value; -1 for none
 */
record NewRow<E>(E entity, RowValues<E> row, int absent) {

  /** Few sizes of batches make few statements to prepare. */
  private static final int[] SIZES = {256, 64, 16, 4, 2, 1};

  /** As many values as every driver takes in one statement. */
  private static final int MOST_VALUES = 30_000;

  @Nullable Object[] values() {
    return row.values();
  }

  @Nullable Object[] handles() {
    return row.handles();
  }

  List<ValueNode> nodes(List<Integer> columns) {
    return columns.stream().map(row::node).toList();
  }

  /** Neighbours that lack the same column, in batches, in their order. */
  static <E> List<List<NewRow<E>>> batches(List<NewRow<E>> rows) {
    List<List<NewRow<E>>> batches = new ArrayList<>();
    int from = 0;
    while (from < rows.size()) {
      int alike = from + 1;
      while (alike < rows.size() && rows.get(alike).absent == rows.get(from).absent) {
        alike++;
      }
      while (from < alike) {
        int to = from + size(alike - from, rows.get(from).values().length);
        batches.add(rows.subList(from, to));
        from = to;
      }
    }
    return batches;
  }

  private static int size(int rows, int columns) {
    for (int size : SIZES) {
      if (size <= rows && size * columns <= MOST_VALUES) {
        return size;
      }
    }
    return 1;
  }
}
