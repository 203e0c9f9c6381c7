package dev.kindred.lookup;

import dev.kindred.internal.query.ExpressionNode;

/**
 * An expression whose values are dates.
 *
 * @param <R> the root entity that it starts from
 * @param <T> the type of its values
 */
public class DateExpression<R, T> extends OrderedExpression<R, T> {

  DateExpression(ExpressionNode node) {
    super(node);
  }
}
