package dev.kindred.internal.query;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Unmodifiable list that grows at its end. A longer list shares the array of the shorter one, so
 * that thousands of steps take linear time; of two lists that continue the same one, the second has
 * an array of its own. Thread-safe.
 */
public final class AppendOnlyList<T> extends AbstractList<T> implements RandomAccess {

  private static final int SMALLEST = 4;

  private final Object[] array;
  private final int size;

  /** How many elements of the array a list has. */
  private final AtomicInteger used;

  private AppendOnlyList(Object[] array, int size, AtomicInteger used) {
    this.array = array;
    this.size = size;
    this.used = used;
  }

  /** Returns a list with one more element. */
  public static <T> List<T> append(List<? extends T> list, T last) {
    return list.isEmpty() ? List.of(last) : appendAll(list, List.of(last));
  }

  /** Returns a list with more elements. */
  static <T> List<T> appendAll(List<? extends T> list, List<? extends T> others) {
    int size = list.size() + others.size();
    return list instanceof AppendOnlyList<? extends T> shorter && shorter.claim(size)
        ? extended(shorter, others, size)
        : copied(list, others, size);
  }

  /** Returns whether the elements up to a size are free in the array, and takes them. */
  private boolean claim(int wanted) {
    return wanted <= array.length && used.compareAndSet(size, wanted);
  }

  private static <T> List<T> extended(
      AppendOnlyList<? extends T> list, List<? extends T> others, int size) {
    fill(list.array, list.size, others);
    return new AppendOnlyList<>(list.array, size, list.used);
  }

  private static <T> List<T> copied(List<? extends T> list, List<? extends T> others, int size) {
    Object[] array = new Object[Math.max(SMALLEST, list.isEmpty() ? size : 2 * size)];
    fill(array, 0, list);
    fill(array, list.size(), others);
    return new AppendOnlyList<>(array, size, new AtomicInteger(size));
  }

  private static void fill(Object[] array, int from, List<?> elements) {
    for (int i = 0; i < elements.size(); i++) {
      array[from + i] = elements.get(i);
    }
  }

  @Override
  @SuppressWarnings("unchecked") // only elements of this type are appended
  public T get(int index) {
    return (T) array[Objects.checkIndex(index, size)];
  }

  @Override
  public int size() {
    return size;
  }
}
