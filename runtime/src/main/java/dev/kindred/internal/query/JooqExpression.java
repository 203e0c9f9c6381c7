package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * Expression that was written with jOOQ.
 *
 * @param row the path to the row whose columns it reads; null for the root
 */
public record JooqExpression(Field<?> field, ColumnType<?> type, @Nullable PathNode row)
    implements ExpressionNode {

  @Override
  public int nesting() {
    return 0;
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.jooq(this);
  }
}
