package dev.kindred.schema;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Default of a column in DDL: a literal in the form in which a write stores it, or SQL. */
final class ColumnDefault {

  private ColumnDefault() {}

  /** Returns the default; in parentheses where it is SQL, since most databases ask for them. */
  static Optional<Field<?>> of(Dialect dialect, ColumnMetadata column) {
    if (column.generation().isComputed()) {
      return Optional.empty();
    }
    if (column.sql() != null) {
      return Optional.of(DSL.field("(" + column.sql() + ")"));
    }
    return Optional.ofNullable(column.defaultValue()).map(value -> literal(dialect, column, value));
  }

  @SuppressWarnings("unchecked") // the default is of the column's type
  private static Field<?> literal(Dialect dialect, ColumnMetadata column, Object value) {
    ColumnType<Object> type = (ColumnType<Object>) column.type();
    Object stored =
        Objects.requireNonNull(
            type.toStored(value),
            () -> "The converter stores the default of " + column.attribute() + " as NULL.");
    return dialect.types().literal(type.kind(), stored);
  }
}
