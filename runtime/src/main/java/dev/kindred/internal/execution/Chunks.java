package dev.kindred.internal.execution;

import java.util.List;
import java.util.stream.IntStream;

/** Splits lists, so that no statement has more values than drivers take. */
public final class Chunks {

  /** As many values as every driver takes in one statement beside others. */
  public static final int SIZE = 1_024;

  private Chunks() {}

  /** The same elements, at most {@link #SIZE} together. */
  public static <T> List<List<T>> of(List<T> list) {
    return of(list, SIZE);
  }

  /** The same elements, so many together. */
  static <T> List<List<T>> of(List<T> list, int size) {
    return IntStream.range(0, (list.size() + size - 1) / size)
        .mapToObj(i -> list.subList(i * size, Math.min(list.size(), (i + 1) * size)))
        .toList();
  }
}
