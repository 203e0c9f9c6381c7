package dev.kindred.lookup;

import dev.kindred.internal.query.ExpressionNode;

/**
 * A numeric expression.
 *
 * @param <R> the root entity that it starts from
 * @param <N> the type of its values
 */
public abstract class NumberExpression<R, N extends Number> extends OrderedExpression<R, N> {

  NumberExpression(ExpressionNode node) {
    super(node);
  }
}
