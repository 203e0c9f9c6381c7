package dev.kindred.spi.type;

import dev.kindred.error.InvalidValueException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/** Type of durations, which are stored as numbers of nanoseconds. */
final class DurationType extends StoredType<Duration> {

  private static final Duration LONGEST = Duration.ofNanos(Long.MAX_VALUE);

  @Override
  public DataType<?> columnType(ColumnSize size) {
    return SQLDataType.BIGINT;
  }

  @Override
  public Set<Class<?>> columnClasses() {
    return IntegerType.COLUMN_CLASSES;
  }

  @Override
  public void check(Duration value) {
    if (value.abs().compareTo(LONGEST) > 0) {
      throw new InvalidValueException(
          "A Duration is longer than 292 years, which is as many nanoseconds as are kept."
              + " Nothing was sent.");
    }
  }

  @Override
  public void bind(PreparedStatement statement, int position, Duration value) throws SQLException {
    statement.setLong(position, value.toNanos());
  }

  @Override
  public Duration read(ResultSet results, int position, ColumnSize size) throws SQLException {
    return Duration.ofNanos(results.getLong(position));
  }

  @Override
  public ArrayType<Duration> arrayType() {
    return new ArrayType<>("int8", Duration::toNanos, Long[]::new);
  }

  @Override
  public Object literal(Duration value) {
    return value.toNanos();
  }

  @Override
  public Duration parse(String text) {
    return Duration.parse(text);
  }
}
