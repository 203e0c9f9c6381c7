package dev.kindred.spi.type;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import org.jooq.DataType;
import org.jooq.impl.SQLDataType;

/** Type of durations, which are stored as numbers of nanoseconds. */
final class DurationType extends StoredType<Duration> {

  @Override
  public DataType<?> columnType(ColumnSize size) {
    return SQLDataType.BIGINT;
  }

  @Override
  public Set<Class<?>> columnClasses() {
    return IntegerType.COLUMN_CLASSES;
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
