package dev.kindred.lookup;

import dev.kindred.internal.query.ExpressionNode;

/**
 * An expression whose values are dates with times, or points in time.
 *
 * @param <R> the root entity that it starts from
 * @param <T> the type of its values
 */
public class TimestampExpression<R, T> extends OrderedExpression<R, T> {

  TimestampExpression(ExpressionNode node) {
    super(node);
  }
}
