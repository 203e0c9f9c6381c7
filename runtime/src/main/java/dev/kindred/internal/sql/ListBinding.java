package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.Limits;
import dev.kindred.internal.query.BindArray;
import dev.kindred.internal.query.BindValue;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Binding of lists, so that lists of many sizes need few statement keys. Where the database
 * supports it, several values are bound as one array, or as a few arrays because of H2's limit.
 * Other lists, and those of composite keys, are padded by repeating the last value, which matches
 * the same rows: to the next power of two, and from 1,024 on to the next multiple of 1,024.
 */
final class ListBinding {

  private final Dialect dialect;

  ListBinding(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Returns the bind values for values of one type. */
  List<BindValue> ofValues(List<BindValue> values) {
    return values.size() > 1 && dialect.limits().bindsArrays(values.get(0).type().kind())
        ? arrays(values)
        : pad(values);
  }

  private static List<BindValue> arrays(List<BindValue> values) {
    return IntStream.iterate(0, from -> from < values.size(), from -> from + Limits.VALUES_OF_ARRAY)
        .mapToObj(
            from -> values.subList(from, Math.min(from + Limits.VALUES_OF_ARRAY, values.size())))
        .map(BindArray::of)
        .toList();
  }

  /** Returns the bind values for keys of one or more columns. */
  List<List<BindValue>> ofKeys(List<List<BindValue>> keys) {
    return keys.isEmpty() || keys.get(0).size() > 1
        ? pad(keys)
        : ofValues(keys.stream().map(key -> key.get(0)).toList()).stream().map(List::of).toList();
  }

  private <T> List<T> pad(List<T> list) {
    int size = paddedSize(list.size());
    return size == list.size() || size > dialect.limits().valuesOfStatement()
        ? list
        : IntStream.range(0, size).mapToObj(i -> list.get(Math.min(i, list.size() - 1))).toList();
  }

  private static int paddedSize(int size) {
    if (size > Limits.KEYS_OF_STATEMENT) {
      return (size + Limits.KEYS_OF_STATEMENT - 1)
          / Limits.KEYS_OF_STATEMENT
          * Limits.KEYS_OF_STATEMENT;
    }
    return size <= 1 ? size : Integer.highestOneBit(size - 1) << 1;
  }
}
