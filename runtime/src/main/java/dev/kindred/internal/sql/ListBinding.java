package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.Limits;
import dev.kindred.internal.query.BindArray;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ListForm;
import dev.kindred.spi.ColumnType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Binding of lists, so that lists of many sizes need few statement keys. Where the database
 * supports it, several values are bound as one array, or as a few arrays because of H2's limit.
 * Other lists, and those of composite keys, are padded by repeating the last value, which matches
 * the same rows: to the next power of two, and from 1,024 on to the next multiple of 1,024.
 */
final class ListBinding {

  /** Types whose values are equal in Java exactly if the database considers them equal. */
  private static final Set<ColumnType<?>> EXACT =
      Set.of(ColumnType.LONG, ColumnType.INT, ColumnType.SHORT, ColumnType.UUID);

  private final Dialect dialect;

  ListBinding(Dialect dialect) {
    this.dialect = dialect;
  }

  /** Returns the bind values for values of one type. */
  List<BindValue> ofValues(List<BindValue> values) {
    if (values.size() < 2 || !dialect.limits().bindsArrays(values.get(0).type().kind())) {
      return pad(values);
    }
    return arrays(haveEachOnce(values.get(0).type(), dialect) ? distinct(values) : values);
  }

  /** Returns whether lists of a type have each value once, so that rows can be joined with them. */
  static boolean haveEachOnce(ColumnType<?> type, Dialect dialect) {
    return dialect.limits().joinsArrays() && EXACT.contains(type);
  }

  /** Returns the values without repeated ones, for which a join would read rows again. */
  private static List<BindValue> distinct(List<BindValue> values) {
    Set<Object> seen = new HashSet<>(2 * values.size());
    List<BindValue> distinct = new ArrayList<>(values.size());
    for (BindValue each : values) {
      Object value = Objects.requireNonNull(each.value());
      if (seen.add(value instanceof Number number ? number.longValue() : value)) {
        distinct.add(each);
      }
    }
    return distinct;
  }

  private List<BindValue> arrays(List<BindValue> values) {
    ListForm form =
        values.size() > dialect.limits().comparedValues() ? ListForm.LONG_ARRAY : ListForm.ARRAY;
    return IntStream.iterate(0, from -> from < values.size(), from -> from + Limits.VALUES_OF_ARRAY)
        .mapToObj(
            from -> values.subList(from, Math.min(from + Limits.VALUES_OF_ARRAY, values.size())))
        .map(each -> BindArray.of(each, form))
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
