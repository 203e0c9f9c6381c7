package dev.kindred.internal.dialect.mysql;

import dev.kindred.internal.dialect.CurrentSchema;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Schema of MariaDB and MySQL, whose drivers call it a catalog. */
final class InnodbSchema implements CurrentSchema {

  @Override
  public @Nullable String of(Connection connection) throws SQLException {
    return connection.getCatalog();
  }

  @Override
  public void set(Connection connection, String schema) throws SQLException {
    connection.setCatalog(schema);
  }
}
