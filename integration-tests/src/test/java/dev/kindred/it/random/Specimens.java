package dev.kindred.it.random;

import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/** Values of any column: those of different rows differ, where the type has so many. */
final class Specimens {

  private static final LocalDateTime TIME = LocalDateTime.of(2024, 2, 29, 23, 59, 58, 123_456_000);

  private Specimens() {}

  /** The value of the attribute in a row. */
  static @Nullable Object of(ColumnMetadata column, int row) {
    ColumnType<?> type = column.type();
    if (!type.names().isEmpty()) {
      return type.fromStored(type.names().get(row % type.names().size()));
    }
    return type.fromStored(stored(column, row));
  }

  private static Object stored(ColumnMetadata column, int row) {
    return switch (column.type().kind()) {
      case BOOLEAN -> row % 2 == 0;
      case BYTE -> (byte) (row - 2);
      case SHORT -> (short) (Short.MAX_VALUE - row);
      case INT -> 1900 + row;
      case LONG -> Long.MAX_VALUE - row;
      case FLOAT -> row + 0.25f;
      case DOUBLE -> row - 1e10;
      case TEXT -> text(column.size().length(), row);
      case DECIMAL -> BigDecimal.valueOf(row + 1L, column.size().scale());
      case BIG_INTEGER -> BigInteger.valueOf(row + 1L);
      case BYTES ->
          Arrays.copyOf(new byte[] {(byte) row, -1, 0}, Math.min(3, column.size().length()));
      case UUID -> new UUID(row, -1);
      case DATE -> TIME.toLocalDate().plusDays(row);
      case TIME -> TIME.toLocalTime().minusSeconds(row);
      case DATE_TIME -> TIME.plusDays(row);
      case OFFSET_DATE_TIME -> TIME.plusDays(row).atOffset(ZoneOffset.UTC);
      case INSTANT -> TIME.plusDays(row).toInstant(ZoneOffset.UTC);
      case DURATION -> Duration.ofNanos(row - 1L);
      case JSON -> JSON.json("{\"a\":" + row + "}");
      case JSONB -> JSONB.jsonb("[" + row + "]");
      case ARRAY, MEMBER -> throw new IllegalArgumentException("Not every database has arrays.");
    };
  }

  private static String text(int length, int row) {
    String text = row + " 'ä\" %_\\ $T ?";
    return text.substring(0, Math.min(length, text.length())).strip();
  }

  /** A value in a form that is equal to that of an equal value. */
  static @Nullable Object comparable(ColumnMetadata column, @Nullable Object value) {
    Object stored = value == null ? null : stored(column.type(), value);
    if (stored instanceof byte[] bytes) {
      return Arrays.toString(bytes);
    }
    if (stored instanceof BigDecimal decimal) {
      return decimal.stripTrailingZeros();
    }
    if (stored instanceof OffsetDateTime time) {
      return time.toInstant();
    }
    return stored instanceof JSON || stored instanceof JSONB
        ? stored.toString().replaceAll("\\s", "")
        : stored;
  }

  @SuppressWarnings("unchecked") // the value is one of the column
  private static <T> @Nullable Object stored(ColumnType<T> type, Object value) {
    return type.toStored((T) value);
  }
}
