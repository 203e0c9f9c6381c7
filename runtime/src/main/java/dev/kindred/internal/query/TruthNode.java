package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;

/** Whether a condition is met: true or false, never NULL. */
public record TruthNode(ConditionNode condition, int nesting) implements ExpressionNode {

  /** The levels are those of the condition. */
  public TruthNode(ConditionNode condition) {
    this(condition, Nesting.around(condition.nesting()));
  }

  @Override
  public ColumnType<?> type() {
    return ColumnType.BOOLEAN;
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.truth(this);
  }
}
