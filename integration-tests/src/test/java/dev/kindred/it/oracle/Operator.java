package dev.kindred.it.oracle;

import dev.kindred.it.oracle.Term.Computed;
import dev.kindred.it.oracle.Term.Constant;
import dev.kindred.lookup.Condition;
import dev.kindred.lookup.Expression;
import dev.kindred.lookup.OrderedExpression;
import java.util.function.BiFunction;
import java.util.function.IntPredicate;

/** How two values compare. */
enum Operator {
  EQ(order -> order == 0, Expression::eq, Expression::eq),
  GT(order -> order > 0, (a, b) -> ordered(a).gt(b), (a, b) -> ordered(a).gt(b)),
  GE(order -> order >= 0, (a, b) -> ordered(a).ge(b), (a, b) -> ordered(a).ge(b)),
  LT(order -> order < 0, (a, b) -> ordered(a).lt(b), (a, b) -> ordered(a).lt(b)),
  LE(order -> order <= 0, (a, b) -> ordered(a).le(b), (a, b) -> ordered(a).le(b));

  private final IntPredicate wanted;
  private final BiFunction<Expression<Object, Object>, Object, Condition<Object>> withValue;
  private final BiFunction<
          Expression<Object, Object>, Expression<Object, Object>, Condition<Object>>
      withExpression;

  Operator(
      IntPredicate wanted,
      BiFunction<Expression<Object, Object>, Object, Condition<Object>> withValue,
      BiFunction<Expression<Object, Object>, Expression<Object, Object>, Condition<Object>>
          withExpression) {
    this.wanted = wanted;
    this.withValue = withValue;
    this.withExpression = withExpression;
  }

  static OrderedExpression<Object, Object> ordered(Expression<Object, Object> expression) {
    return (OrderedExpression<Object, Object>) expression;
  }

  boolean holds(int order) {
    return wanted.test(order);
  }

  Condition<Object> condition(Computed left, Term right, Variables variables) {
    return right instanceof Computed other
        ? withExpression.apply(left.expression(variables), other.expression(variables))
        : withValue.apply(left.expression(variables), ((Constant) right).value());
  }
}
