package dev.kindred.lookup;

import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.internal.query.PredicateNode.Operator;
import dev.kindred.stability.Stable;

/**
 * An expression that is true, false or NULL.
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

  /** Has this value. */
  public final Condition<R> eq(boolean value) {
    return compare(Operator.EQUAL, value);
  }

  /** Does not have this value; NULLs are among the rows. */
  public final Condition<R> ne(boolean value) {
    return eq(value).not();
  }

  /** Is true. */
  public final Condition<R> isTrue() {
    return eq(true);
  }

  /** Is false. */
  public final Condition<R> isFalse() {
    return eq(false);
  }
}
