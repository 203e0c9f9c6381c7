package dev.kindred.internal.writing;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows in as few statements as there can be without many texts to prepare: a size is a digit and
 * zeros behind it, as 7, 40 or 300. So 255 rows take three statements, and whatever number takes no
 * more than three beside the largest ones.
 */
final class RowBatches {

  private static final int MOST_ROWS = 500;

  /** As many values as every driver takes in one statement. */
  private static final int MOST_VALUES = 30_000;

  private RowBatches() {}

  /** The same rows, in their order. */
  static <T> List<List<T>> of(List<T> rows, int columns) {
    List<List<T>> batches = new ArrayList<>();
    for (int from = 0; from < rows.size(); ) {
      int to = from + size(rows.size() - from, columns);
      batches.add(rows.subList(from, to));
      from = to;
    }
    return batches;
  }

  private static int size(int rows, int columns) {
    int most = Math.min(rows, Math.max(1, Math.min(MOST_ROWS, MOST_VALUES / columns)));
    int unit = 1;
    while (unit * 10 <= most) {
      unit *= 10;
    }
    return most / unit * unit;
  }
}
