package dev.kindred.internal.dialect.sqlite;

import dev.kindred.internal.dialect.ConnectionSetup;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Connections to SQLite, which enforces foreign keys and tells upper from lower case in LIKE only
 * on connections that were told to; regular expressions, and the lower case of all letters, it has
 * on those that were given them. Those who write wait for each other.
 */
final class SqliteConnections implements ConnectionSetup {

  @Override
  public void prepare(Connection connection) throws SQLException {
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
  private static boolean ofDriver(Step step) throws SQLException {
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
      ConnectionSetup.super.begin(connection, readOnly);
    }
  }

  /** The driver takes that for a property of the file, which can't be changed once it is open. */
  @Override
  public void setReadOnly(Connection connection, boolean readOnly) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("pragma query_only = " + (readOnly ? "on" : "off"));
    }
  }

  private interface Step {
    void run() throws SQLException;
  }
}
