package dev.kindred.internal.execution;

import dev.kindred.spi.ColumnKind;
import dev.kindred.spi.ColumnModel;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/** Reads values from a result, by position. */
final class ValueReader {

  private ValueReader() {}

  /** The Java value of a column; null for SQL NULL. */
  static @Nullable Object read(ResultSet results, int position, ColumnModel column)
      throws SQLException {
    Object stored = stored(results, position, column.type().kind());
    return stored == null || (column.nullable() && results.wasNull())
        ? null
        : column.type().fromStored(stored);
  }

  /**
   * The kinds that most columns have; all in one method would be too much for the JIT to inline.
   */
  private static @Nullable Object stored(ResultSet results, int position, ColumnKind kind)
      throws SQLException {
    return switch (kind) {
      case LONG -> results.getLong(position);
      case INT -> results.getInt(position);
      case BOOLEAN -> results.getBoolean(position);
      case TEXT -> results.getString(position);
      case DECIMAL -> results.getBigDecimal(position);
      case UUID -> results.getObject(position, UUID.class);
      case DATE -> results.getObject(position, LocalDate.class);
      case DATE_TIME -> results.getObject(position, LocalDateTime.class);
      default -> lessCommon(results, position, kind);
    };
  }

  private static @Nullable Object lessCommon(ResultSet results, int position, ColumnKind kind)
      throws SQLException {
    return switch (kind) {
      case BYTE -> results.getByte(position);
      case SHORT -> results.getShort(position);
      case FLOAT -> results.getFloat(position);
      case DOUBLE -> results.getDouble(position);
      case BIG_INTEGER -> bigInteger(results.getBigDecimal(position));
      case BYTES -> results.getBytes(position);
      case TIME -> results.getObject(position, LocalTime.class);
      case OFFSET_DATE_TIME -> results.getObject(position, OffsetDateTime.class);
      case INSTANT -> instant(results.getObject(position, OffsetDateTime.class));
      case DURATION -> Duration.ofNanos(results.getLong(position));
      case JSON -> JSON.jsonOrNull(results.getString(position));
      case JSONB -> JSONB.jsonbOrNull(results.getString(position));
      default -> throw new IllegalStateException(kind + " has no reader.");
    };
  }

  private static @Nullable Object bigInteger(@Nullable BigDecimal value) {
    return value == null ? null : value.toBigIntegerExact();
  }

  private static @Nullable Object instant(@Nullable OffsetDateTime value) {
    return value == null ? null : value.toInstant();
  }
}
