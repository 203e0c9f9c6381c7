package dev.kindred.internal.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Schema of a connection, in which tables are that are named without one. */
public interface CurrentSchema {

  /** Schema that the driver sets by JDBC's method for it. */
  CurrentSchema STANDARD = new CurrentSchema() {};

  /** Returns it; null if there is none of the name that was set. */
  default @Nullable String of(Connection connection) throws SQLException {
    return connection.getSchema();
  }

  /** Sets it; must be called outside a transaction. */
  default void set(Connection connection, String schema) throws SQLException {
    connection.setSchema(schema);
  }

  /**
   * Resets the schema of a connection before the pool gets it back.
   *
   * @param usual the schema that the connections of the pool come with
   */
  default void reset(Connection connection, String usual) throws SQLException {
    set(connection, usual);
  }
}
