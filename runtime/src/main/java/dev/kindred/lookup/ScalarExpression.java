package dev.kindred.lookup;

import dev.kindred.internal.query.ExpressionNode;

/**
 * An expression whose values have an order and nothing else: times of day, durations.
 *
 * @param <R> the root entity that it starts from
 * @param <T> the type of its values
 */
public class ScalarExpression<R, T> extends OrderedExpression<R, T> {

  ScalarExpression(ExpressionNode node) {
    super(node);
  }
}
