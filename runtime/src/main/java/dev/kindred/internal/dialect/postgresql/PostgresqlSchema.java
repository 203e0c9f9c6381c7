package dev.kindred.internal.dialect.postgresql;

import dev.kindred.internal.dialect.CurrentSchema;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Search path of a PostgreSQL connection; JDBC reads and sets only its first schema. */
final class PostgresqlSchema implements CurrentSchema {

  @Override
  public void reset(Connection connection, String usual) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("reset search_path");
    }
  }
}
