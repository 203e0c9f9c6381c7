package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * An expression that was written with jOOQ.
 *
 * @param row where the row is whose columns it speaks of; null for the query's own
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
