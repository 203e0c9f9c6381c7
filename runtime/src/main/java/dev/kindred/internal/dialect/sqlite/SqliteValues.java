package dev.kindred.internal.dialect.sqlite;

import dev.kindred.internal.dialect.AcceptedValues;
import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.spi.ColumnKind;
import dev.kindred.spi.ColumnMetadata;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * SQLite has no times: they go as texts, see {@link SqliteTimes}. It stores decimal numbers as
 * integers or doubles, which hold 15 digits exactly (what has more is refused before it is
 * written); they go as texts too, and get their scale from the column.
 */
final class SqliteValues extends JdbcValues {

  private static final MathContext EXACT = new MathContext(15);

  /** SQLite's LIKE and length read a text no further than a NUL, and NaN is NULL to it. */
  @Override
  protected void check(Object stored) {
    super.check(stored);
    AcceptedValues.requireNoNul(stored, "SQLite");
    AcceptedValues.requireNumber(stored, "SQLite");
    AcceptedValues.requireYear(stored, "SQLite", 0, 9_999);
  }

  @Override
  protected void bind(PreparedStatement statement, int position, ColumnKind kind, Object value)
      throws SQLException {
    switch (kind) {
      case DECIMAL, BIG_INTEGER -> statement.setString(position, decimal(value).toPlainString());
      case UUID, DATE -> statement.setString(position, value.toString());
      case TIME, DATE_TIME, OFFSET_DATE_TIME, INSTANT ->
          statement.setString(position, SqliteTimes.text(value));
      case JSON, JSONB -> statement.setString(position, json(value));
      default -> super.bind(statement, position, kind, value);
    }
  }

  @Override
  protected @Nullable Object stored(ResultSet results, int position, ColumnMetadata column)
      throws SQLException {
    return switch (column.type().kind()) {
      case UUID, DATE, TIME, DATE_TIME, OFFSET_DATE_TIME, INSTANT ->
          parsed(results.getString(position), column);
      case DECIMAL -> scaled(results.getString(position), column.size().scale());
      case BIG_INTEGER -> integer(scaled(results.getString(position), 0));
      default -> super.stored(results, position, column);
    };
  }

  private static @Nullable BigDecimal scaled(@Nullable String text, int scale) {
    if (text == null) {
      return null;
    }
    BigDecimal value = new BigDecimal(text);
    return value.scale() <= scale
        ? value.setScale(scale)
        : value.round(EXACT).setScale(scale, RoundingMode.HALF_UP);
  }

  private static @Nullable Object parsed(@Nullable String text, ColumnMetadata column) {
    try {
      return text == null ? null : parsed(text, column.type().kind());
    } catch (DateTimeException | IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "\""
              + text
              + "\" is no "
              + column.type()
              + ", but a row has it in "
              + column.name()
              + ".",
          e);
    }
  }

  private static Object parsed(String text, ColumnKind kind) {
    return switch (kind) {
      case UUID -> UUID.fromString(text);
      case DATE -> SqliteTimes.dateTime(text).toLocalDate();
      case TIME -> SqliteTimes.time(text);
      case DATE_TIME -> SqliteTimes.dateTime(text);
      case OFFSET_DATE_TIME -> SqliteTimes.dateTime(text).atOffset(ZoneOffset.UTC);
      default -> SqliteTimes.dateTime(text).toInstant(ZoneOffset.UTC);
    };
  }
}
