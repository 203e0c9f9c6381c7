package dev.kindred.it.oracle;

import dev.kindred.lookup.Expression;
import dev.kindred.lookup.IntExpression;
import dev.kindred.lookup.TextExpression;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;

/** What is made of two values of one type. */
enum Calculation {
  PLUS(
      ValueType.INT,
      (Integer a, Integer b) -> a + b,
      (IntExpression<Object> a, IntExpression<Object> b) -> a.plus(b)),
  MINUS(
      ValueType.INT,
      (Integer a, Integer b) -> a - b,
      (IntExpression<Object> a, IntExpression<Object> b) -> a.minus(b)),
  TIMES(
      ValueType.INT,
      (Integer a, Integer b) -> a * b,
      (IntExpression<Object> a, IntExpression<Object> b) -> a.times(b)),
  CONCAT(
      ValueType.TEXT,
      (String a, String b) -> a + b,
      (TextExpression<Object> a, TextExpression<Object> b) -> a.concat(b));

  private final ValueType type;
  private final BinaryOperator<Object> meaning;
  private final BiFunction<Object, Object, Object> lookup;

  @SuppressWarnings("unchecked") // only asked about values and expressions of its type
  <V, X> Calculation(ValueType type, BinaryOperator<V> meaning, BinaryOperator<X> lookup) {
    this.type = type;
    this.meaning = (BinaryOperator<Object>) meaning;
    this.lookup = (BiFunction<Object, Object, Object>) (BiFunction<?, ?, ?>) lookup;
  }

  /** Whether it is one of values of a type. */
  boolean takes(ValueType of) {
    return type == of;
  }

  Object value(Object left, Object right) {
    return meaning.apply(left, right);
  }

  @SuppressWarnings("unchecked") // its root is that of both
  Expression<Object, Object> expression(
      Expression<Object, Object> left, Expression<Object, Object> right) {
    return (Expression<Object, Object>) lookup.apply(left, right);
  }
}
