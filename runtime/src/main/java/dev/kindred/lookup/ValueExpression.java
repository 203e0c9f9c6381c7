package dev.kindred.lookup;

import dev.kindred.internal.query.ExpressionNode;
import dev.kindred.stability.Stable;

/**
 * Expression whose values have no order: enums, UUIDs, binary values, JSON and converted types.
 *
 * @param <R> the root entity that it starts from
 * @param <T> the type of its values
 */
@Stable
public class ValueExpression<R, T> extends Expression<R, T> {

  ValueExpression(ExpressionNode node) {
    super(node);
  }

  @Override
  ValueExpression<R, T> with(ExpressionNode other) {
    return new ValueExpression<>(other);
  }

  @Override
  public ValueExpression<R, T> orElse(T value) {
    return with(coalesce(value));
  }

  @Override
  public ValueExpression<R, T> orElse(Expression<R, T> other) {
    return with(coalesce(other));
  }

  @Override
  public ValueExpression<R, T> nullIf(T value) {
    return with(unless(value));
  }
}
