package dev.kindred.internal.execution;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Connections to SQLite, which enforces foreign keys and tells upper from lower case in LIKE only
 * on connections that were told to; regular expressions, and the lower case of all letters, it has
 * on those that were given them. Those who write wait for each other.
 */
record SqliteConnections(ConnectionSource source) implements ConnectionSource {

  @Override
  public Connection acquire() throws SQLException {
    return source.acquire();
  }

  @Override
  public void prepare(Connection connection) throws SQLException {
    source.prepare(connection);
    Statement statement = connection.createStatement();
    statement.execute("pragma foreign_keys = on");
    statement.execute("pragma case_sensitive_like = on");
    statement.close();
    defineFunctions(connection);
    ofDriver(() -> SqliteWaiting.waitForOthers(connection));
  }

  /** Defines the functions that SQLite lacks; false if the driver can't or is out of sight. */
  static boolean defineFunctions(Connection connection) throws SQLException {
    try {
      return SqliteFunctions.define(connection);
    } catch (LinkageError driverIsOutOfSight) {
      return false;
    }
  }

  /** What only the driver can do; where its classes are out of sight, the rest works without. */
  private static boolean ofDriver(ErrorTranslator.Step step) throws SQLException {
    try {
      step.run();
      return true;
    } catch (LinkageError driverIsOutOfSight) {
      return false;
    }
  }

  /** A transaction that reads first and writes then could not wait for others any more. */
  @Override
  public void begin(Connection connection, boolean readOnly) throws SQLException {
    if (readOnly || !ofDriver(() -> SqliteWaiting.beginToWrite(connection))) {
      source.begin(connection, readOnly);
    }
  }

  /** The driver takes that for a property of the file, which can't be changed once it is open. */
  @Override
  public void setReadOnly(Connection connection, boolean readOnly) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma query_only = " + (readOnly ? "on" : "off"));
    }
  }

  @Override
  public void release(Connection connection) throws SQLException {
    source.release(connection);
  }

  @Override
  public void discard(Connection connection) throws SQLException {
    source.discard(connection);
  }
}
