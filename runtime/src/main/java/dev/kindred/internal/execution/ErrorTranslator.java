package dev.kindred.internal.execution;

import dev.kindred.error.CheckViolationException;
import dev.kindred.error.ConnectionLostException;
import dev.kindred.error.DatabaseException;
import dev.kindred.error.ForeignKeyViolationException;
import dev.kindred.error.IntegrityException;
import dev.kindred.error.LockTimeoutException;
import dev.kindred.error.NotNullViolationException;
import dev.kindred.error.SerializationFailureException;
import dev.kindred.error.StatementTimeoutException;
import dev.kindred.error.UniqueViolationException;
import java.sql.SQLException;

/**
 * Turns what a driver throws into Kindred's exceptions. A driver's text of a violated constraint,
 * or of a value that can't be taken, has values in it, so it stays in the cause.
 */
final class ErrorTranslator {

  private final DriverErrors driver;

  ErrorTranslator(DriverErrors driver) {
    this.driver = driver;
  }

  /** Something that a driver may refuse. */
  @FunctionalInterface
  interface Action<T> {
    T run() throws SQLException;
  }

  /** The same without a result. */
  @FunctionalInterface
  interface Step {
    void run() throws SQLException;
  }

  /** Runs a step and translates what it throws. */
  void running(String sql, Step step) {
    try {
      step.run();
    } catch (SQLException e) {
      throw translate(e, sql);
    }
  }

  /** Runs an action and translates what it throws. */
  <T> T translating(String sql, Action<T> action) {
    try {
      return action.run();
    } catch (SQLException e) {
      throw translate(e, sql);
    }
  }

  /** The exception to throw. */
  DatabaseException translate(SQLException e, String sql) {
    String where = sql.isEmpty() ? "" : " SQL: " + sql;
    return switch (driver.kind(e)) {
      case UNIQUE, FOREIGN_KEY, NOT_NULL, CHECK, OTHER_CONSTRAINT -> violation(e, sql);
      case SERIALIZATION ->
          new SerializationFailureException(
              "Another transaction got in the way; run this one again." + where, sql, e);
      case LOCK_TIMEOUT ->
          new LockTimeoutException("Another transaction held a lock for too long." + where, sql, e);
      case STATEMENT_TIMEOUT ->
          new StatementTimeoutException(
              "The statement took too long, or was cancelled." + where, sql, e);
      case CONNECTION_LOST ->
          new ConnectionLostException("No connection: " + firstLine(e) + where, sql, e);
      case DATA ->
          new DatabaseException(
              "The database can't take a value, SQLSTATE " + e.getSQLState() + "." + where, sql, e);
      case OTHER -> new DatabaseException("The database said: " + firstLine(e) + where, sql, e);
    };
  }

  private static String firstLine(SQLException e) {
    return String.valueOf(e.getMessage())
        .lines()
        .findFirst()
        .orElse("nothing")
        .replaceAll("; SQL statement:$", ".");
  }

  private IntegrityException violation(SQLException e, String sql) {
    String name = driver.constraint(e, sql);
    String by = name == null ? "" : " " + name;
    String where = " SQL: " + sql;
    return switch (driver.kind(e)) {
      case UNIQUE ->
          new UniqueViolationException(
              "The unique constraint" + by + " refused a row." + where, sql, name, e);
      case FOREIGN_KEY ->
          new ForeignKeyViolationException(
              "The foreign key" + by + " refused a change." + where, sql, name, e);
      case NOT_NULL ->
          new NotNullViolationException(
              "The column" + by + " takes no NULL." + where, sql, name, e);
      case CHECK ->
          new CheckViolationException("The check" + by + " refused a row." + where, sql, name, e);
      default ->
          new IntegrityException(
              "The constraint" + by + " refused a change." + where, sql, name, e);
    };
  }
}
