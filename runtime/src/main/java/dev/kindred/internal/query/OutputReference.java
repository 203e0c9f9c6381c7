package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;

/**
 * The value of an expression that has been computed for each row before: as a key that rows were
 * grouped by, or as one of the results that equal ones were left out of.
 *
 * @param position which of the keys, or of the results, it is
 * @param expression what was computed; it is not part of the statement again
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
