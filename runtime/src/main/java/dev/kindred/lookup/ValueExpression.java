package dev.kindred.lookup;

import dev.kindred.internal.query.ExpressionNode;

/**
 * An expression whose values have no order: enums, UUIDs, binaries, JSON, converted types.
 *
 * @param <R> the root entity that it starts from
 * @param <T> the type of its values
 */
public class ValueExpression<R, T> extends Expression<R, T> {

  ValueExpression(ExpressionNode node) {
    super(node);
  }
}
