package dev.kindred.internal.sql;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.internal.dialect.Limits;
import dev.kindred.internal.query.BindArray;
import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.KeyConditions;
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
    if (areAscending(values)) {
      return values;
    }
    Set<Object> seen = new HashSet<>(2 * values.size());
    List<BindValue> distinct = new ArrayList<>(values.size());
    for (BindValue each : values) {
      if (seen.add(identity(each))) {
        distinct.add(each);
      }
    }
    return distinct;
  }

  /**
   * Returns whether each value is a greater whole number than the one before, as keys often are.
   */
  private static boolean areAscending(List<BindValue> values) {
    long last = Long.MIN_VALUE;
    for (int i = 0; i < values.size(); i++) {
      if (!(values.get(i).value() instanceof Number number)
          || (i > 0 && number.longValue() <= last)) {
        return false;
      }
      last = number.longValue();
    }
    return true;
  }

  private static Object identity(BindValue node) {
    Object value = Objects.requireNonNull(node.value());
    return value instanceof Number number ? (Object) number.longValue() : value;
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
    if (bindsArraysOf(keys)) {
      return arraysOf(haveEachOnce(keys.get(0)) ? distinctKeys(keys) : keys);
    }
    return keys.isEmpty() || keys.get(0).size() > 1
        ? pad(keys)
        : ofValues(keys.stream().map(key -> key.get(0)).toList()).stream().map(List::of).toList();
  }

  /** Returns whether keys of several columns are bound as one array for each column. */
  boolean bindsArraysOf(KeyConditions conditions) {
    return bindsArraysOf(conditions.keys());
  }

  private boolean bindsArraysOf(List<List<BindValue>> keys) {
    return keys.size() > 1
        && keys.get(0).size() > 1
        && dialect.limits().joinsArrays()
        && keys.get(0).stream().allMatch(part -> dialect.limits().bindsArrays(part.type().kind()));
  }

  private boolean haveEachOnce(List<BindValue> key) {
    return key.stream().allMatch(part -> haveEachOnce(part.type(), dialect));
  }

  private static List<List<BindValue>> distinctKeys(List<List<BindValue>> keys) {
    Set<Object> seen = new HashSet<>(2 * keys.size());
    return keys.stream()
        .filter(key -> seen.add(key.stream().map(ListBinding::identity).toList()))
        .toList();
  }

  /** Returns the arrays of the columns, or several times as many because of H2's limit. */
  private static List<List<BindValue>> arraysOf(List<List<BindValue>> keys) {
    return IntStream.iterate(0, from -> from < keys.size(), from -> from + Limits.VALUES_OF_ARRAY)
        .mapToObj(from -> keys.subList(from, Math.min(from + Limits.VALUES_OF_ARRAY, keys.size())))
        .map(ListBinding::columnsOf)
        .toList();
  }

  private static List<BindValue> columnsOf(List<List<BindValue>> keys) {
    return IntStream.range(0, keys.get(0).size())
        .mapToObj(column -> keys.stream().map(key -> key.get(column)).toList())
        .map(values -> BindArray.of(values, ListForm.LONG_ARRAY))
        .toList();
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
