package dev.kindred.internal.query;

import dev.kindred.spi.ColumnType;
import org.jspecify.annotations.Nullable;

/**
 * Value that is bound as a parameter; it is not part of the statement key.
 *
 * @param value null only in assignments; lookups test for NULL with {@code isNull()}
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
