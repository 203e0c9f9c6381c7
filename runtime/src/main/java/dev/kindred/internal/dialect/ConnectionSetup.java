package dev.kindred.internal.dialect;

import java.sql.Connection;
import java.sql.SQLException;

/** Setup of a database's connections and begin of its transactions. */
public interface ConnectionSetup {

  /** Setup of databases whose connections need none. */
  ConnectionSetup NONE = new ConnectionSetup() {};

  /** Makes a connection that was just acquired ready for use. */
  default void prepare(Connection connection) throws SQLException {}

  /** Makes a connection refuse to write, or not; to be called outside a transaction. */
  default void setReadOnly(Connection connection, boolean readOnly) throws SQLException {
    connection.setReadOnly(readOnly);
  }

  /** Begins a transaction on a connection. */
  default void begin(Connection connection, boolean readOnly) throws SQLException {
    connection.setAutoCommit(false);
  }
}
