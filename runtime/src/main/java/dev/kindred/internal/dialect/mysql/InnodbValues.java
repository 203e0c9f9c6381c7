package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.AcceptedValues;
import dev.kindred.internal.dialect.JdbcValues;
import dev.kindred.spi.ColumnKind;
import dev.kindred.spi.ColumnMetadata;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Values of InnoDB's tables, in MySQL and MariaDB. They have no times with a zone but TIMESTAMP,
 * which the session's zone moves; so points in time are kept as dates with times in UTC. UUIDs and
 * JSON go as texts, whichever driver it is.
 */
public final class InnodbValues extends JdbcValues {

  private final String database;

  /** Creates the values of a database, whose name messages have. */
  public InnodbValues(String database) {
    this.database = database;
  }

  /** Its year 0 has no 29th of February, and drivers write it as year 1. */
  @Override
  protected void check(Object stored) {
    super.check(stored);
    AcceptedValues.requireNumber(stored, database);
    AcceptedValues.requireFinite(stored, database);
    AcceptedValues.requireYear(stored, database, 1, 9_999);
  }

  @Override
  protected void bind(PreparedStatement statement, int position, ColumnKind kind, Object value)
      throws SQLException {
    switch (kind) {
      case OFFSET_DATE_TIME, INSTANT -> statement.setObject(position, utc(value).toLocalDateTime());
      case UUID -> statement.setString(position, value.toString());
      case JSON, JSONB -> statement.setString(position, json(value));
      default -> super.bind(statement, position, kind, value);
    }
  }

  @Override
  protected @Nullable Object stored(ResultSet results, int position, ColumnMetadata column)
      throws SQLException {
    return switch (column.type().kind()) {
      case UUID -> {
        String text = results.getString(position);
        yield text == null ? null : UUID.fromString(text);
      }
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
