package dev.kindred.lookup;

import dev.kindred.internal.query.ConditionNode.Operator;
import dev.kindred.internal.query.ExpressionNode;

/**
 * An expression whose values are numbers of type {@code long}.
 *
 * @param <R> the root entity that it starts from
 */
public class LongExpression<R> extends NumberExpression<R, Long> {

  LongExpression(ExpressionNode node) {
    super(node);
  }

  /** Has this value. */
  public final Condition<R> eq(long value) {
    return compare(Operator.EQUAL, value);
  }

  /** Does not have this value; NULLs are among the rows. */
  public final Condition<R> ne(long value) {
    return eq(value).not();
  }

  /** Is greater than the value. */
  public final Condition<R> gt(long value) {
    return compare(Operator.GREATER, value);
  }

  /** Is greater than the value, or the same. */
  public final Condition<R> ge(long value) {
    return compare(Operator.GREATER_OR_EQUAL, value);
  }

  /** Is less than the value. */
  public final Condition<R> lt(long value) {
    return compare(Operator.LESS, value);
  }

  /** Is less than the value, or the same. */
  public final Condition<R> le(long value) {
    return compare(Operator.LESS_OR_EQUAL, value);
  }
}
