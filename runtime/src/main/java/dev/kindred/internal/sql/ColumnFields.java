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
  @SuppressWarnings("unchecked") // a foreign key and what it refers to have the same type
  static Condition equal(List<Field<?>> left, List<? extends Field<?>> right) {
    return DSL.and(
        IntStream.range(0, left.size())
            .mapToObj(i -> ((Field<Object>) left.get(i)).eq((Field<Object>) right.get(i)))
            .toList());
  }
}
