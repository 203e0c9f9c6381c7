package dev.kindred.internal.sql;

import org.jooq.Context;
import org.jooq.Field;
import org.jooq.impl.CustomCondition;

/**
 * A field has one of the values of an array, or none of them. jOOQ would make a subquery of the
 * array on H2.
 */
@SuppressWarnings("serial") // it lives as long as its statement is rendered
final class ArrayCondition extends CustomCondition {

  private final Field<?> field;
  private final String operator;
  private final Field<?> array;

  private ArrayCondition(Field<?> field, String operator, Field<?> array) {
    this.field = field;
    this.operator = operator;
    this.array = array;
  }

  static ArrayCondition in(Field<?> field, Field<?> array) {
    return new ArrayCondition(field, " = any(", array);
  }

  /** Not met where the field is NULL. */
  static ArrayCondition notIn(Field<?> field, Field<?> array) {
    return new ArrayCondition(field, " <> all(", array);
  }

  @Override
  public void accept(Context<?> context) {
    context.visit(field).sql(operator).visit(array).sql(')');
  }
}
