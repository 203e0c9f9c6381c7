package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * A value that is bound; it is no part of a query's shape.
 *
 * @param value null only where it is assigned: lookups ask for NULL with {@code isNull()}
 * @param type the type it is bound as
 */
public record BindValue(@Nullable Object value, ColumnType<?> type) implements ExpressionNode {

  @Override
  public int nesting() {
    return 0;
  }

  @Override
  public <T> T accept(Visitor<T> visitor) {
    return visitor.value(this);
  }
}
