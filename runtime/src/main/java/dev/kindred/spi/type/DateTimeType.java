package dev.kindred.spi.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Type of dates with times. */
final class DateTimeType extends MomentType<LocalDateTime> {

  @Override
  public DataType<?> columnType(ColumnSize size) {
    return SQLDataType.LOCALDATETIME(Microseconds.DIGITS);
  }

  @Override
  public void bind(PreparedStatement statement, int position, LocalDateTime value)
      throws SQLException {
    statement.setObject(position, Microseconds.cut(value));
  }

  @Override
  public @Nullable LocalDateTime read(ResultSet results, int position, ColumnSize size)
      throws SQLException {
    return results.getObject(position, LocalDateTime.class);
  }

  @Override
  public Object element(LocalDateTime value) {
    return Microseconds.cut(value);
  }

  @Override
  public LocalDateTime normalized(LocalDateTime value, int scale, int secondDigits) {
    return Microseconds.cut(value, secondDigits);
  }

  @Override
  public LocalDateTime parse(String text) {
    return LocalDateTime.parse(text);
  }
}
