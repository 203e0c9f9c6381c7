package dev.kindred.internal.dialect.mysql;

import dev.kindred.spi.type.ColumnKind;
import dev.kindred.spi.type.ColumnSize;
import dev.kindred.spi.type.DelegatingType;
import dev.kindred.spi.type.Microseconds;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Type of points in time in InnoDB's tables, stored as DATETIME in UTC: values of TIMESTAMP depend
 * on the session's time zone.
 */
final class UtcDateTime extends DelegatingType {

  private final Function<LocalDateTime, Object> point;

  /**
   * Creates the type of a kind of points in time, which a function converts from dates with times
   * in UTC.
   */
  UtcDateTime(ColumnKind kind, Function<LocalDateTime, Object> point) {
    super(kind);
    this.point = point;
  }

  @Override
  public void bind(PreparedStatement statement, int position, Object value) throws SQLException {
    statement.setObject(position, Microseconds.utc(value).toLocalDateTime());
  }

  @Override
  public @Nullable Object read(ResultSet results, int position, ColumnSize size)
      throws SQLException {
    LocalDateTime time = results.getObject(position, LocalDateTime.class);
    return time == null ? null : point.apply(time);
  }

  @Override
  public Object literal(Object value) {
    return ((OffsetDateTime) super.literal(value)).toLocalDateTime();
  }
}
