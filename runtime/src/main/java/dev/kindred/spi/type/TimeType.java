package dev.kindred.spi.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.Set;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** Type of times of the day. */
final class TimeType extends StoredType<LocalTime> {

  @Override
  public DataType<?> columnType(ColumnSize size) {
    return SQLDataType.LOCALTIME(Microseconds.DIGITS);
  }

  @Override
  public Set<Class<?>> columnClasses() {
    return Set.of(java.sql.Time.class, LocalTime.class, String.class, Object.class);
  }

  @Override
  public void bind(PreparedStatement statement, int position, LocalTime value) throws SQLException {
    statement.setObject(position, Microseconds.cut(value));
  }

  @Override
  public @Nullable LocalTime read(ResultSet results, int position, ColumnSize size)
      throws SQLException {
    return results.getObject(position, LocalTime.class);
  }

  @Override
  public LocalTime normalized(LocalTime value, int scale, int secondDigits) {
    return Microseconds.cut(value, secondDigits);
  }

  @Override
  public Object identity(LocalTime value) {
    return normalized(value, 0, Microseconds.DIGITS);
  }

  @Override
  public LocalTime parse(String text) {
    return LocalTime.parse(text);
  }

  @Override
  public Object element(LocalTime value) {
    return Microseconds.cut(value);
  }
}
