package dev.kindred.internal.sql;

import dev.kindred.internal.query.BindValue;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Context;
import org.jooq.Field;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.DSL;

/**
 * Comparison of a field with the values of an array: {@code = any(..)} or {@code <> all(..)}.
 * jOOQ's own condition would become a subquery on H2.
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
  static Condition in(Field<?> field, List<BindValue> arrays, ParameterFactory parameters) {
    return DSL.or(compare(field, " = any(", arrays, parameters));
  }

  /**
   * Returns the condition that the field's value is in none of the arrays; NULL if the field is
   * NULL.
   */
  static Condition notIn(Field<?> field, List<BindValue> arrays, ParameterFactory parameters) {
    return DSL.and(compare(field, " <> all(", arrays, parameters));
  }

  private static List<ArrayCondition> compare(
      Field<?> field, String operator, List<BindValue> arrays, ParameterFactory parameters) {
    return arrays.stream()
        .map(array -> new ArrayCondition(field, operator, parameters.of(array)))
        .toList();
  }

  @Override
  public void accept(Context<?> context) {
    context.visit(field).sql(operator).visit(array).sql(')');
  }
}
