package dev.kindred.internal.dialect.mariadb;

import dev.kindred.internal.dialect.AcceptedValues;
import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.spi.ColumnKind;
import dev.kindred.spi.ColumnMetadata;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * MariaDB has no times with a zone but TIMESTAMP, which the session's zone moves; so points in time
 * are kept as dates with times in UTC. JSON is a text.
 */
final class MariadbValues extends JdbcValues {

  /** Its year 0 has no 29th of February, and its driver writes it as year 1. */
  @Override
  protected void check(Object stored) {
    super.check(stored);
    AcceptedValues.requireNumber(stored, "MariaDB");
    AcceptedValues.requireFinite(stored, "MariaDB");
    AcceptedValues.requireYear(stored, "MariaDB", 1, 9_999);
  }

  @Override
  protected void bind(PreparedStatement statement, int position, ColumnKind kind, Object value)
      throws SQLException {
    switch (kind) {
      case OFFSET_DATE_TIME, INSTANT -> statement.setObject(position, utc(value).toLocalDateTime());
      case JSON, JSONB -> statement.setString(position, json(value));
      default -> super.bind(statement, position, kind, value);
    }
  }

  @Override
  protected @Nullable Object stored(ResultSet results, int position, ColumnMetadata column)
      throws SQLException {
    return switch (column.type().kind()) {
      case OFFSET_DATE_TIME -> {
        LocalDateTime time = results.getObject(position, LocalDateTime.class);
        yield time == null ? null : time.atOffset(ZoneOffset.UTC);
      }
      case INSTANT -> {
        LocalDateTime time = results.getObject(position, LocalDateTime.class);
        yield time == null ? null : time.toInstant(ZoneOffset.UTC);
      }
      default -> super.stored(results, position, column);
    };
  }
}
