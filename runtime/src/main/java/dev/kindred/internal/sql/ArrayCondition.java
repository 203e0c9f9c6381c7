package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import dev.kindred.internal.query.ListForm;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Context;
import org.jooq.Field;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.DSL;

/**
 * Comparison of a field with the values of an array: {@code = any(..)} or {@code <> all(..)}, and
 * what a dialect has instead for long ones. jOOQ's own condition would become a subquery on H2.
 */
@SuppressWarnings("serial") // never serialized
final class ArrayCondition extends CustomCondition {

  private final Field<?> field;
  private final String operator;
  private final Field<?> array;

  private ArrayCondition(Field<?> field, String operator, Field<?> array) {
    this.field = field;
    this.operator = operator;
    this.array = array;
  }

  /** Returns the condition that the field's value is in one of the arrays. */
  static Condition in(Field<?> field, List<BindValue> arrays, RenderContext rendering) {
    return DSL.or(arrays.stream().map(array -> in(field, array, rendering)).toList());
  }

  private static Condition in(Field<?> field, BindValue array, RenderContext rendering) {
    Field<Object> parameter = rendering.parameters().of(array);
    return isLong(array)
        ? rendering.dialect().lists().in(field, parameter, rendering.typeOf(array))
        : new ArrayCondition(field, " = any(", parameter);
  }

  /**
   * Returns the condition that the field's value is in none of the arrays; NULL if the field is
   * NULL.
   */
  static Condition notIn(Field<?> field, List<BindValue> arrays, RenderContext rendering) {
    return DSL.and(arrays.stream().map(array -> notIn(field, array, rendering)).toList());
  }

  private static Condition notIn(Field<?> field, BindValue array, RenderContext rendering) {
    Field<Object> parameter = rendering.parameters().of(array);
    return isLong(array)
        ? rendering.dialect().lists().notIn(field, parameter, rendering.typeOf(array))
        : new ArrayCondition(field, " <> all(", parameter);
  }

  private static boolean isLong(BindValue array) {
    return BindSlot.of(array).form() == ListForm.LONG_ARRAY;
  }

  @Override
  public void accept(Context<?> context) {
    context.visit(field).sql(operator).visit(array).sql(')');
  }
}
