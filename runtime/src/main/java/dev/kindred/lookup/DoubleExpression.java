package dev.kindred.lookup;

import dev.kindred.internal.query.ConditionNode.Operator;
import dev.kindred.internal.query.ExpressionNode;

/**
 * An expression whose values are numbers of type {@code double}, of {@code float} columns too.
 *
 * @param <R> the root entity that it starts from
 */
public class DoubleExpression<R> extends NumberExpression<R, Double> {

  DoubleExpression(ExpressionNode node) {
    super(node);
  }

  /** Has this value. */
  public final Condition<R> eq(double value) {
    return compare(Operator.EQUAL, value);
  }

  /** Does not have this value; NULLs are among the rows. */
  public final Condition<R> ne(double value) {
    return eq(value).not();
  }

  /** Is greater than the value. */
  public final Condition<R> gt(double value) {
    return compare(Operator.GREATER, value);
  }

  /** Is greater than the value, or the same. */
  public final Condition<R> ge(double value) {
    return compare(Operator.GREATER_OR_EQUAL, value);
  }

  /** Is less than the value. */
  public final Condition<R> lt(double value) {
    return compare(Operator.LESS, value);
  }

  /** Is less than the value, or the same. */
  public final Condition<R> le(double value) {
    return compare(Operator.LESS_OR_EQUAL, value);
  }
}
