package dev.kindred.lookup;

import dev.kindred.internal.query.ExpressionNode;
import java.math.BigDecimal;

/**
 * An expression whose values are decimal numbers, of {@code BigInteger} columns too.
 *
 * @param <R> the root entity that it starts from
 */
public class DecimalExpression<R> extends NumberExpression<R, BigDecimal> {

  DecimalExpression(ExpressionNode node) {
    super(node);
  }
}
