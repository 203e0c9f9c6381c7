package dev.kindred.internal.sql;

import dev.kindred.internal.query.OrderNode;
import java.util.List;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.impl.DSL;

/** Renderer of an ORDER BY clause. */
record OrderRenderer(ExpressionRenderer expressions) {

  List<SortField<?>> render(List<OrderNode> keys) {
    return keys.isEmpty() ? List.of() : keys.stream().<SortField<?>>flatMap(this::sort).toList();
  }

  private Stream<SortField<?>> sort(OrderNode key) {
    Field<Object> field =
        expressions.comparable(key.expression(), expressions.render(key.expression()));
    SortField<Object> sorted = key.descending() ? field.desc() : field.asc();
    if (!expressions.isNullable(key.expression())) {
      return Stream.of(sorted);
    }
    return expressions.rendering().dialect().clauses().nullsFirstOrLast()
        ? Stream.of(key.nullsFirst() ? sorted.nullsFirst() : sorted.nullsLast())
        : nullsAsKey(key, field, sorted);
  }

  /**
   * Sorts by an additional key where NULLs would be in the wrong place: databases without {@code
   * NULLS FIRST} sort them before all values.
   */
  private static Stream<SortField<?>> nullsAsKey(
      OrderNode key, Field<?> field, SortField<?> sorted) {
    if (key.nullsFirst() != key.descending()) {
      return Stream.of(sorted);
    }
    Condition last = key.nullsFirst() ? field.isNotNull() : field.isNull();
    return Stream.of(DSL.field(last).sortDefault(), sorted);
  }
}
