package dev.kindred.internal.dialect.sqlite;

import dev.kindred.internal.dialect.ConnectionSetup;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Setup of connections to SQLite: it turns on foreign keys and case-sensitive LIKE, adds functions
 * for regular expressions and for the lower case of all letters, and makes writing transactions
 * wait for each other.
 */
final class SqliteConnections implements ConnectionSetup {

  @Override
  public void prepare(Connection connection) throws SQLException {
    Statement statement = connection.createStatement();
    statement.execute("pragma foreign_keys = on");
    statement.execute("pragma case_sensitive_like = on");
    statement.close();
    defineFunctions(connection);
    runWithDriver(() -> SqliteWaiting.waitForOthers(connection));
  }

  /**
   * Defines the functions that SQLite lacks; returns false if the driver can't or is not visible.
   */
  static boolean defineFunctions(Connection connection) throws SQLException {
    try {
      return SqliteFunctions.define(connection);
    } catch (LinkageError driverIsOutOfSight) {
      return false;
    }
  }

  /** Runs a step that needs the driver's classes; returns false if they are not visible. */
  private static boolean runWithDriver(Step step) throws SQLException {
    try {
      step.run();
      return true;
    } catch (LinkageError driverIsOutOfSight) {
      return false;
    }
  }

  /**
   * Begins a transaction as a writing one, since a transaction that has read before it writes can't
   * wait for others.
   */
  @Override
  public void begin(Connection connection, boolean readOnly) throws SQLException {
    if (readOnly || !runWithDriver(() -> SqliteWaiting.beginToWrite(connection))) {
      ConnectionSetup.super.begin(connection, readOnly);
    }
  }

  /** Sets a pragma, since the driver's own method can't be called on an open connection. */
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
