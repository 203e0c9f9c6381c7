package dev.kindred.internal.execution;

import java.util.List;
import java.util.stream.IntStream;

/** Splitting of lists, so that no statement has more values than drivers accept. */
public final class Chunks {

  /** Number of values that every driver accepts in one statement beside others. */
  public static final int SIZE = 1_024;

  private Chunks() {}

  /** Splits a list into parts of at most {@link #SIZE} elements. */
  public static <T> List<List<T>> of(List<T> list) {
    return of(list, SIZE);
  }

  /** Splits a list into parts of a size. */
  static <T> List<List<T>> of(List<T> list, int size) {
    return IntStream.range(0, (list.size() + size - 1) / size)
        .mapToObj(i -> list.subList(i * size, Math.min(list.size(), (i + 1) * size)))
        .toList();
  }
}
