package dev.kindred.internal.writing;

import java.util.ArrayList;
import java.util.List;

/**
 * Division of rows into batches of few different sizes, so that few statements are prepared: a size
 * is one digit followed by zeros, such as 7, 40 or 300. 255 rows take three statements, and no
 * number of rows takes more than three beside those of the largest size.
 */
public final class RowBatches {

  private static final int MOST_ROWS = 500;

  /** Number of bind values that every driver accepts in one statement. */
  private static final int MOST_VALUES = 30_000;

  private RowBatches() {}

  /** Returns the batches of rows, in their order. */
  public static <T> List<List<T>> of(List<T> rows, int columns) {
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
