package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;

/**
 * Reference to an expression that an inner step of the query has computed: a grouping key, or a
 * column of a DISTINCT result.
 *
 * @param position the position among the keys or columns
 * @param expression the computed expression, which is not rendered again
 */
public record OutputReference(int position, ExpressionNode expression) implements ExpressionNode {

  @Override
  public ColumnType<?> type() {
    return expression.type();
  }

  @Override
  public int nesting() {
    return expression.nesting();
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.outputReference(this);
  }

  @Override
  public String toString() {
    return expression.toString();
  }
}
