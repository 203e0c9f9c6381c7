package dev.kindred.internal.sql;

import java.util.List;
import java.util.stream.IntStream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** Fields of a table, by the positions of its columns. */
final class ColumnFields {

  private ColumnFields() {}

  /** Returns the fields at some positions. */
  static List<Field<?>> of(Table<?> table, List<Integer> columns) {
    return columns.stream().<Field<?>>map(table::field).toList();
  }

  /** Returns the condition that all fields are equal, pair by pair. */
  static Condition equal(List<Field<?>> left, List<? extends Field<?>> right) {
    return equal(left, right, List.of());
  }

  /**
   * Returns the condition that all fields are equal, pair by pair.
   *
   * @param nullable the positions where NULL equals NULL
   */
  static Condition equal(
      List<Field<?>> left, List<? extends Field<?>> right, List<Integer> nullable) {
    return DSL.and(
        IntStream.range(0, left.size())
            .mapToObj(i -> equal(left.get(i), right.get(i), nullable.contains(i)))
            .toList());
  }

  @SuppressWarnings("unchecked") // a foreign key and what it refers to have the same type
  private static Condition equal(Field<?> left, Field<?> right, boolean nullable) {
    return nullable
        ? ((Field<Object>) left).isNotDistinctFrom((Field<Object>) right)
        : ((Field<Object>) left).eq((Field<Object>) right);
  }
}
