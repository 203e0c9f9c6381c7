package dev.kindred.internal.loading;

import dev.kindred.spi.ColumnType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.UUID;
import org.jooq.JSON;
import org.jooq.JSONB;

/** Values of columns as text, and back. */
final class CursorValue {

  private CursorValue() {}

  @SuppressWarnings("unchecked") // the value is of the type
  static <T> String text(ColumnType<T> type, Object value) {
    Object stored = type.toStored((T) value);
    return stored instanceof byte[] bytes
        ? Base64.getEncoder().encodeToString(bytes)
        : stored.toString();
  }

  static Object parse(ColumnType<?> type, String text) {
    return type.fromStored(stored(type, text));
  }

  private static Object stored(ColumnType<?> type, String text) {
    return switch (type.kind()) {
      case BOOLEAN -> Boolean.valueOf(text);
      case BYTE, SHORT, INT -> Integer.valueOf(text);
      case LONG -> Long.valueOf(text);
      case FLOAT, DOUBLE -> Double.valueOf(text);
      case DECIMAL, BIG_INTEGER -> new BigDecimal(text);
      case TEXT -> text;
      case BYTES -> Base64.getDecoder().decode(text);
      case UUID -> UUID.fromString(text);
      case DATE -> LocalDate.parse(text);
      case TIME -> LocalTime.parse(text);
      case DATE_TIME -> LocalDateTime.parse(text);
      case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
      case INSTANT -> Instant.parse(text);
      case DURATION -> Duration.parse(text);
      case JSON -> JSON.json(text);
      case JSONB -> JSONB.jsonb(text);
    };
  }
}
