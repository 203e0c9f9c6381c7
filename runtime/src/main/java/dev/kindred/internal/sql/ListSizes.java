package dev.kindred.internal.sql;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Lists of values are padded to the next power of two by repeating the last one, which changes
 * nothing about what they match, so that few list sizes make few shapes.
 */
final class ListSizes {

  private ListSizes() {}

  static int padded(int size) {
    return size <= 1 ? size : Integer.highestOneBit(size - 1) << 1;
  }

  static <T> List<T> pad(List<T> list) {
    int size = padded(list.size());
    return size == list.size()
        ? list
        : IntStream.range(0, size).mapToObj(i -> list.get(Math.min(i, list.size() - 1))).toList();
  }
}
