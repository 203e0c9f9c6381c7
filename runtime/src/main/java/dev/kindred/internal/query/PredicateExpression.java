package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;

/** Whether a condition is met: true or false, never NULL. */
public record PredicateExpression(PredicateNode condition, int nesting) implements ExpressionNode {

  /** The levels are those of the condition. */
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
