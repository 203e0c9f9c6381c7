package dev.kindred.spi.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Type of points in time with an offset; they are read in UTC. */
final class OffsetDateTimeType extends MomentType<OffsetDateTime> {

  @Override
  public DataType<?> columnType(ColumnSize size) {
    return SQLDataType.OFFSETDATETIME(Microseconds.DIGITS);
  }

  @Override
  public void check(OffsetDateTime value) {
    InstantType.requireYear(value.toInstant());
  }

  @Override
  public void bind(PreparedStatement statement, int position, OffsetDateTime value)
      throws SQLException {
    statement.setObject(position, Microseconds.utc(value));
  }

  /** Reads a value in UTC: H2 keeps the offset of rows that other programs wrote. */
  @Override
  public @Nullable OffsetDateTime read(ResultSet results, int position, ColumnSize size)
      throws SQLException {
    OffsetDateTime value = results.getObject(position, OffsetDateTime.class);
    return value == null ? null : inUtc(value);
  }

  private static OffsetDateTime inUtc(OffsetDateTime value) {
    return value.withOffsetSameInstant(ZoneOffset.UTC);
  }

  @Override
  public Object literal(OffsetDateTime value) {
    return inUtc(value);
  }

  @Override
  public Object element(OffsetDateTime value) {
    return Microseconds.utc(value);
  }

  @Override
  public OffsetDateTime normalized(OffsetDateTime value, int scale, int secondDigits) {
    return Microseconds.cut(inUtc(value), secondDigits);
  }

  @Override
  public OffsetDateTime parse(String text) {
    return OffsetDateTime.parse(text);
  }
}
