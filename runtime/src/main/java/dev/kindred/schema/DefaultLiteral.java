package dev.kindred.schema;

import dev.kindred.internal.dialect.Dialect;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Default value of a column as a literal in DDL, in the form in which a write stores it. */
final class DefaultLiteral {

  private DefaultLiteral() {}

  @SuppressWarnings("unchecked") // the default is of the column's type
  static Field<?> of(Dialect dialect, ColumnMetadata column) {
    ColumnType<Object> type = (ColumnType<Object>) column.type();
    Object value =
        inUtc(
            Objects.requireNonNull(
                type.toStored(Objects.requireNonNull(column.defaultValue())),
                () -> "The converter stores the default of " + column.attribute() + " as NULL."));
    return DSL.inline(dialect.types().literal(value));
  }

  private static Object inUtc(Object value) {
    if (value instanceof Duration duration) {
      return duration.toNanos();
    }
    if (value instanceof Instant instant) {
      return instant.atOffset(ZoneOffset.UTC);
    }
    return value instanceof OffsetDateTime time
        ? time.withOffsetSameInstant(ZoneOffset.UTC)
        : value;
  }
}
