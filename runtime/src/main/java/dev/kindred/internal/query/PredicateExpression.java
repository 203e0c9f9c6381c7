package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;

/** Truth value of a predicate: true or false, never NULL. */
public record PredicateExpression(PredicateNode condition, int nesting) implements ExpressionNode {

  /** Creates a node with the nesting depth of its predicate. */
  public PredicateExpression(PredicateNode condition) {
    this(condition, NestingDepth.around(condition.nesting()));
  }

  @Override
  public ColumnType<?> type() {
    return ColumnType.BOOLEAN;
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.predicate(this);
  }
}
