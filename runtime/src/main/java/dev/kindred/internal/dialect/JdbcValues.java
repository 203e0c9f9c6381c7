package dev.kindred.internal.dialect;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.kindred.error.MissingValueException;
import dev.kindred.internal.query.BindArray;
import dev.kindred.internal.query.BindValue;
import dev.kindred.spi.ColumnKind;
import dev.kindred.spi.ColumnMetadata;
import dev.kindred.spi.ColumnType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.JSON;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;

/**
 * How Java values go to the database and come back, the same on each: times are cut to the
 * microsecond, and points in time don't depend on the time zone of the JVM or the session. This is
 * what H2 takes; other databases override what they take otherwise.
 */
public class JdbcValues {

  /** Binds all values, the first one to the first parameter. */
  public final void bind(PreparedStatement statement, List<BindValue> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      bind(statement, i + 1, values.get(i));
    }
  }

  private void bind(PreparedStatement statement, int position, BindValue node) throws SQLException {
    if (node.value() == null) {
      statement.setNull(position, Types.NULL);
    } else if (node.value() instanceof BindArray array) {
      JdbcArrays.bind(statement, position, node.type().kind(), stored(array));
    } else {
      bind(statement, position, node.type().kind(), bound(node));
    }
  }

  /** Refuses, before any SQL runs, what would be looked for, or stored, as something else. */
  public final void check(List<BindValue> values) {
    for (int i = 0; i < values.size(); i++) {
      BindValue node = values.get(i);
      if (node.value() instanceof BindArray array) {
        array.elements().forEach(each -> check(stored(each)));
      } else if (node.value() != null) {
        check(stored(node));
      }
    }
  }

  /** Refuses what is stored for a value, if the database does not take it as it is. */
  protected void check(Object stored) {
    AcceptedValues.check(stored);
  }

  private static Stream<Object> stored(BindArray array) {
    return array.elements().stream().map(JdbcValues::bound);
  }

  /** What is stored for a value, while a statement is open. */
  private static Object bound(BindValue node) {
    try {
      return stored(node);
    } catch (RuntimeException | Error thrown) {
      throw new UserCodeException(thrown);
    }
  }

  private static Object stored(BindValue node) {
    Object stored = stored(node.type(), Objects.requireNonNull(node.value()));
    if (stored == null) {
      throw AcceptedValues.storedAsNull(node);
    }
    return stored;
  }

  @SuppressWarnings("unchecked") // a value node's value is of its type, or a number near to it
  private static <T> @Nullable Object stored(ColumnType<T> type, Object value) {
    return type.toStored((T) value);
  }

  /** Adding zero makes -0.0, which only some databases know, 0.0. */
  protected void bind(PreparedStatement statement, int position, ColumnKind kind, Object value)
      throws SQLException {
    switch (kind) {
      case BOOLEAN -> statement.setBoolean(position, (Boolean) value);
      case BYTE, SHORT, INT -> statement.setInt(position, ((Number) value).intValue());
      case LONG -> statement.setLong(position, ((Number) value).longValue());
      case FLOAT -> statement.setDouble(position, single((Number) value) + 0.0);
      case DOUBLE -> statement.setDouble(position, ((Number) value).doubleValue() + 0.0);
      case DECIMAL, BIG_INTEGER -> statement.setBigDecimal(position, decimal(value));
      case TEXT -> statement.setString(position, (String) value);
      case BYTES -> statement.setBytes(position, (byte[]) value);
      case UUID, DATE -> statement.setObject(position, value);
      case TIME -> statement.setObject(position, cut((LocalTime) value));
      case DATE_TIME -> statement.setObject(position, cut((LocalDateTime) value));
      case OFFSET_DATE_TIME, INSTANT -> statement.setObject(position, utc(value));
      case DURATION -> statement.setLong(position, ((Duration) value).toNanos());
      case JSON, JSONB -> statement.setBytes(position, json(value).getBytes(UTF_8));
    }
  }

  /** Lookups may be for what no {@code float} is, but nothing becomes infinite. */
  private static double single(Number value) {
    float nearest = value.floatValue();
    return Float.isInfinite(nearest) ? value.doubleValue() : nearest;
  }

  protected static BigDecimal decimal(Object value) {
    return value instanceof BigInteger integer ? new BigDecimal(integer) : (BigDecimal) value;
  }

  public static LocalTime cut(LocalTime value) {
    return value.truncatedTo(ChronoUnit.MICROS);
  }

  public static LocalDateTime cut(LocalDateTime value) {
    return value.truncatedTo(ChronoUnit.MICROS);
  }

  /** A point in time, whichever class it has. */
  public static OffsetDateTime utc(Object value) {
    OffsetDateTime time =
        value instanceof Instant instant
            ? instant.atOffset(ZoneOffset.UTC)
            : ((OffsetDateTime) value).withOffsetSameInstant(ZoneOffset.UTC);
    return time.truncatedTo(ChronoUnit.MICROS);
  }

  protected static String json(Object value) {
    return value instanceof JSON json ? json.data() : ((JSONB) value).data();
  }

  /** The Java value of a column; null for SQL NULL. */
  public final @Nullable Object read(ResultSet results, int position, ColumnMetadata column)
      throws SQLException {
    Object stored = stored(results, position, column);
    return stored == null || (column.nullable() && results.wasNull())
        ? null
        : required(column, stored);
  }

  /** A converter may read something as nothing. */
  private static @Nullable Object required(ColumnMetadata column, Object stored) {
    Object value = column.type().fromStored(stored);
    if (value == null && !column.nullable()) {
      throw new MissingValueException(
          "A row has no value for "
              + column.attribute()
              + ", which is required: its converter reads "
              + stored
              + " as null.");
    }
    return value;
  }

  /** The same where a row may have no value, whatever the column says: its path leads nowhere. */
  public final @Nullable Object readNullable(ResultSet results, int position, ColumnMetadata column)
      throws SQLException {
    Object stored = stored(results, position, column);
    return stored == null || results.wasNull() ? null : column.type().fromStored(stored);
  }

  /**
   * The kinds that most columns have; all in one method would be too much for the JIT to inline.
   */
  protected @Nullable Object stored(ResultSet results, int position, ColumnMetadata column)
      throws SQLException {
    return switch (column.type().kind()) {
      case LONG -> results.getLong(position);
      case INT -> results.getInt(position);
      case BOOLEAN -> results.getBoolean(position);
      case TEXT -> results.getString(position);
      case DECIMAL -> results.getBigDecimal(position);
      case UUID -> results.getObject(position, UUID.class);
      case DATE -> results.getObject(position, LocalDate.class);
      case DATE_TIME -> results.getObject(position, LocalDateTime.class);
      default -> lessCommon(results, position, column.type().kind());
    };
  }

  private static @Nullable Object lessCommon(ResultSet results, int position, ColumnKind kind)
      throws SQLException {
    return switch (kind) {
      case BYTE -> results.getByte(position);
      case SHORT -> results.getShort(position);
      case FLOAT -> (float) results.getDouble(position);
      case DOUBLE -> results.getDouble(position);
      case BIG_INTEGER -> integer(results.getBigDecimal(position));
      case BYTES -> results.getBytes(position);
      case TIME -> results.getObject(position, LocalTime.class);
      case OFFSET_DATE_TIME -> inUtc(results.getObject(position, OffsetDateTime.class));
      case INSTANT -> instant(results.getObject(position, OffsetDateTime.class));
      case DURATION -> Duration.ofNanos(results.getLong(position));
      case JSON -> JSON.jsonOrNull(results.getString(position));
      case JSONB -> JSONB.jsonbOrNull(results.getString(position));
      default -> throw new IllegalStateException(kind + " has no reader.");
    };
  }

  protected static @Nullable Object integer(@Nullable BigDecimal value) {
    return value == null ? null : value.toBigIntegerExact();
  }

  /** H2 keeps the offset of a row that others wrote. */
  private static @Nullable Object inUtc(@Nullable OffsetDateTime value) {
    return value == null ? null : value.withOffsetSameInstant(ZoneOffset.UTC);
  }

  private static @Nullable Object instant(@Nullable OffsetDateTime value) {
    return value == null ? null : value.toInstant();
  }
}
