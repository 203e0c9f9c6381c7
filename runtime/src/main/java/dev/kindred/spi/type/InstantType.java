package dev.kindred.spi.type;

import dev.kindred.error.InvalidValueException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Type of points in time. */
final class InstantType extends MomentType<Instant> {

  /**
   * The first and the last moment; their computing loads much of the JDK, so it is not done early.
   */
  private static final class Range {
    private static final Instant EARLIEST = LocalDateTime.MIN.toInstant(ZoneOffset.UTC);
    private static final Instant LATEST = LocalDateTime.MAX.toInstant(ZoneOffset.UTC);
  }

  @Override
  public DataType<?> columnType(ColumnSize size) {
    return SQLDataType.INSTANT(Microseconds.DIGITS);
  }

  @Override
  public void check(Instant value) {
    requireYear(value);
  }

  static void requireYear(Instant value) {
    if (value.isBefore(Range.EARLIEST) || value.isAfter(Range.LATEST)) {
      throw new InvalidValueException(
          "A point in time has a year of more than nine digits in UTC. Nothing was sent.");
    }
  }

  @Override
  public void bind(PreparedStatement statement, int position, Instant value) throws SQLException {
    statement.setObject(position, Microseconds.utc(value));
  }

  @Override
  public @Nullable Instant read(ResultSet results, int position, ColumnSize size)
      throws SQLException {
    OffsetDateTime value = results.getObject(position, OffsetDateTime.class);
    return value == null ? null : value.toInstant();
  }

  @Override
  public Object literal(Instant value) {
    return value.atOffset(ZoneOffset.UTC);
  }

  @Override
  public Object element(Instant value) {
    return Microseconds.utc(value);
  }

  @Override
  public Instant normalized(Instant value, int scale, int secondDigits) {
    return Microseconds.cut(value, secondDigits);
  }

  @Override
  public Instant parse(String text) {
    return Instant.parse(text);
  }
}
