package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;
import org.jooq.Field;

/** An expression that was written with jOOQ. */
public record ForeignNode(Field<?> field, ColumnType<?> type) implements ExpressionNode {

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.foreign(this);
  }
}
