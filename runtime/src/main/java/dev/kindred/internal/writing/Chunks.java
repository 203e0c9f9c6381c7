package dev.kindred.internal.writing;

import java.util.List;
import java.util.stream.IntStream;

/** Splits lists, so that no statement has more values than drivers take. */
final class Chunks {

  static final int SIZE = 1_024;

  private Chunks() {}

  static <T> List<List<T>> of(List<T> list) {
    return IntStream.range(0, (list.size() + SIZE - 1) / SIZE)
        .mapToObj(i -> list.subList(i * SIZE, Math.min(list.size(), (i + 1) * SIZE)))
        .toList();
  }
}
