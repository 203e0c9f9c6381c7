package dev.kindred.internal.loading.cursor;

import dev.kindred.internal.query.DigitLimit;
import dev.kindred.spi.ColumnKind;
import dev.kindred.spi.ColumnType;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import org.jooq.JSON;
import org.jooq.JSONB;

/** Column values as text. The text may come from anybody. */
final class CursorValue {

  /**
   * Limits the text of a number: all digits that one may have, the sign, the point and the
   * exponent.
   */
  private static final int LONGEST_NUMBER = 2 * DigitLimit.MOST + 16;

  private CursorValue() {}

  @SuppressWarnings("unchecked") // the value is of the type
  static <T> String text(ColumnType<T> type, Object value) {
    Object stored = Objects.requireNonNull(type.toStored((T) value));
    return stored instanceof byte[] bytes
        ? Base64.getEncoder().encodeToString(bytes)
        : stored.toString();
  }

  /**
   * Returns the value of a text.
   *
   * @throws RuntimeException if it is no value of the type; of any class, as converters have their
   *     own
   */
  static Object parse(ColumnType<?> type, String text) {
    return Objects.requireNonNull(type.fromStored(stored(type.kind(), text)));
  }

  private static Object stored(ColumnKind kind, String text) {
    return switch (kind) {
      case TEXT -> text;
      case BYTES -> Base64.getDecoder().decode(text);
      case JSON -> JSON.json(text);
      case JSONB -> JSONB.jsonb(text);
      default -> shortValue(kind, requireShort(text));
    };
  }

  /** Refuses a long text: parsing a number takes much longer than reading a text. */
  private static String requireShort(String text) {
    if (text.length() > LONGEST_NUMBER) {
      throw new IllegalArgumentException("The value has " + text.length() + " characters.");
    }
    return text;
  }

  private static Object shortValue(ColumnKind kind, String text) {
    return switch (kind) {
      case BOOLEAN -> truth(text);
      case BYTE -> Byte.valueOf(text);
      case SHORT -> Short.valueOf(text);
      case INT -> Integer.valueOf(text);
      case LONG -> Long.valueOf(text);
      case FLOAT -> Float.valueOf(text);
      case DOUBLE -> Double.valueOf(text);
      case DECIMAL -> decimal(text);
      case BIG_INTEGER -> decimal(text).toBigIntegerExact();
      case UUID -> UUID.fromString(text);
      case DATE -> LocalDate.parse(text);
      case TIME -> LocalTime.parse(text);
      case DATE_TIME -> LocalDateTime.parse(text);
      case OFFSET_DATE_TIME -> OffsetDateTime.parse(text);
      case INSTANT -> Instant.parse(text);
      case DURATION -> Duration.parse(text);
      default -> throw new IllegalStateException(kind + " is no kind of short values.");
    };
  }

  private static Boolean truth(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new IllegalArgumentException("The value is neither true nor false.");
    }
    return Boolean.valueOf(text);
  }

  /** Refuses a number with too many digits before anything computes with it. */
  private static BigDecimal decimal(String text) {
    BigDecimal number = new BigDecimal(text);
    if (!DigitLimit.areFew(number)) {
      throw new IllegalArgumentException("The value has more than " + DigitLimit.MOST + " digits.");
    }
    return number;
  }
}
