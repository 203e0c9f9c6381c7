package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The value of the first case that is met.
 *
 * @param otherwise the value where none is met; null for NULL
 */
public record CaseNode(List<Case> cases, @Nullable ExpressionNode otherwise)
    implements ExpressionNode {

  /** A value, and the condition under which it is chosen. */
  public record Case(ConditionNode condition, ExpressionNode value) {}

  @Override
  public ColumnType<?> type() {
    return cases.get(0).value().type();
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.choice(this);
  }
}
