package dev.kindred.lookup;

import dev.kindred.internal.query.AggregateNode.Aggregate;
import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.stability.Stable;

/**
 * Expression whose values have an order but no further operations: times of day, durations.
 *
 * @param <R> the root entity that it starts from
 * @param <T> the type of its values
 */
@Stable
public class ScalarExpression<R, T> extends OrderedExpression<R, T> {

  ScalarExpression(ExpressionNode node) {
    super(node);
  }

  @Override
  ScalarExpression<R, T> with(ExpressionNode other) {
    return new ScalarExpression<>(other);
  }

  @Override
  public ScalarExpression<R, T> orElse(T value) {
    return with(coalesce(value));
  }

  @Override
  public ScalarExpression<R, T> orElse(Expression<R, T> other) {
    return with(coalesce(other));
  }

  @Override
  public ScalarExpression<R, T> nullIf(T value) {
    return with(unless(value));
  }

  @Override
  public ScalarExpression<R, T> min() {
    return with(aggregate(Aggregate.MIN));
  }

  @Override
  public ScalarExpression<R, T> max() {
    return with(aggregate(Aggregate.MAX));
  }
}
