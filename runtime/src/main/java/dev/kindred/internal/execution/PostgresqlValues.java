package dev.kindred.internal.execution;

import dev.kindred.spi.ColumnKind;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;

/** PostgreSQL takes JSON as a text of no type, which it gives the column's, and no NUL in texts. */
final class PostgresqlValues extends JdbcValues {

  @Override
  void check(Object stored) {
    super.check(stored);
    AcceptedValues.requireNoNul(stored, "PostgreSQL");
  }

  @Override
  void bind(PreparedStatement statement, int position, ColumnKind kind, Object value)
      throws SQLException {
    switch (kind) {
      case JSON, JSONB -> statement.setObject(position, json(value), Types.OTHER);
      default -> super.bind(statement, position, kind, value);
    }
  }
}
