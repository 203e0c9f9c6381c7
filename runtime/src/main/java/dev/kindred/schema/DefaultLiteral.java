package dev.kindred.schema;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import java.util.Objects;
import org.jooq.Field;

/** The default of a column in DDL, in the form in which a write would store the same value. */
final class DefaultLiteral {

  private DefaultLiteral() {}

  @SuppressWarnings("unchecked") // the default is of the column's type
  static Field<?> of(Dialect dialect, ColumnMetadata column) {
    ColumnType<Object> type = (ColumnType<Object>) column.type();
    Object stored =
        Objects.requireNonNull(
            type.toStored(Objects.requireNonNull(column.defaultValue())),
            () -> "The converter stores the default of " + column.attribute() + " as NULL.");
    return dialect.types().literal(type.kind(), stored);
  }
}
