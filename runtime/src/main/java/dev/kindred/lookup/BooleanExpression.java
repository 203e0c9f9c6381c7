package dev.kindred.lookup;

import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.PredicateNode.Operator;
import dev.kindred.stability.Stable;

/**
 * Expression that is true, false or NULL.
 *
 * @param <R> the root entity that it starts from
 */
@Stable
public class BooleanExpression<R> extends Expression<R, Boolean> {

  BooleanExpression(ExpressionNode node) {
    super(node);
  }

  @Override
  BooleanExpression<R> with(ExpressionNode other) {
    return new BooleanExpression<>(other);
  }

  @Override
  public BooleanExpression<R> orElse(Boolean value) {
    return with(coalesce(value));
  }

  @Override
  public BooleanExpression<R> orElse(Expression<R, Boolean> other) {
    return with(coalesce(other));
  }

  @Override
  public BooleanExpression<R> nullIf(Boolean value) {
    return with(unless(value));
  }

  /** Returns the condition that the value is the given one. */
  public final Condition<R> eq(boolean value) {
    return compare(Operator.EQUAL, value);
  }

  /** Returns {@code eq(value).not()}, which is true where the value is NULL. */
  public final Condition<R> ne(boolean value) {
    return eq(value).not();
  }

  /** Returns the condition that the value is true, neither false nor NULL. */
  public final Condition<R> isTrue() {
    return eq(true);
  }

  /** Returns the condition that the value is false, neither true nor NULL. */
  public final Condition<R> isFalse() {
    return eq(false);
  }
}
