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
import dev.kindred.error.ViolatedConstraint;
import dev.kindred.internal.dialect.DriverErrors;
import dev.kindred.internal.dialect.ErrorKind;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Translator of a driver's exceptions into Kindred's. A driver's message can contain values, of a
 * violated constraint or from a trigger, so the message of a failed statement is only in the cause.
 */
final class ErrorTranslator {

  private final DriverErrors driver;

  ErrorTranslator(DriverErrors driver) {
    this.driver = driver;
  }

  /** Action that a driver can refuse. */
  @FunctionalInterface
  interface Action<T> {
    T run() throws SQLException;
  }

  /** Action without a result. */
  @FunctionalInterface
  interface Step {
    void run() throws SQLException;
  }

  /**
   * Runs a step after a failure. An exception of the step is added to the failure as suppressed.
   */
  static void suppressing(Throwable failure, Step step) {
    try {
      step.run();
    } catch (SQLException | RuntimeException second) {
      suppress(failure, second);
    }
  }

  /**
   * Adds an exception to a failure as suppressed, unless it is the same: an exception can't
   * suppress itself.
   */
  static void suppress(Throwable failure, Throwable second) {
    if (second != failure) {
      failure.addSuppressed(second);
    }
  }

  /**
   * Returns the SQLException that a wrapper holds; throws any other exception that it holds,
   * unchanged.
   */
  static SQLException unwrapped(Exception carrier) {
    Throwable thrown = carrier instanceof SQLException ? carrier : carrier.getCause();
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
    return (SQLException) thrown;
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

  /** Commits a transaction; refuses it if the database would only roll back. */
  void commit(Connection connection) throws SQLException {
    requireCommittable(connection);
    connection.commit();
  }

  /** Refuses to commit a transaction that the database would only roll back. */
  void requireCommittable(Connection connection) throws SQLException {
    driver.requireCommittable(connection);
  }

  /** Returns whether a transaction goes on after a statement that the database refuses. */
  boolean goOnAfterRefusals() {
    return driver.goOnAfterRefusals();
  }

  /** Returns whether a statement outside a transaction is done as a whole or not at all. */
  boolean undoRefusedStatements() {
    return driver.undoRefusedStatements();
  }

  /** Returns whether the connection is lost. */
  boolean isLost(SQLException e) {
    return driver.isLost(e);
  }

  /**
   * Returns the exception for a connection that can't be obtained, whatever its source threw.
   * Restores the interrupt status if the thread was interrupted while waiting.
   */
  ConnectionLostException noConnection(Exception e) {
    if (chain(e).anyMatch(InterruptedException.class::isInstance)) {
      Thread.currentThread().interrupt();
    }
    SQLException cause =
        chain(e)
            .filter(SQLException.class::isInstance)
            .map(SQLException.class::cast)
            .findFirst()
            .orElseGet(() -> new SQLException(e.getMessage(), "08001", e));
    return new ConnectionLostException("No connection: " + firstLine(cause), "", cause);
  }

  private static Stream<Throwable> chain(Throwable failure) {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
  }

  /**
   * Returns whether the error has ended the connection's transaction; true also if that can't be
   * determined.
   */
  boolean hasEnded(SQLException e, Connection connection) {
    try {
      return driver.hasEnded(e, connection);
    } catch (SQLException second) {
      e.addSuppressed(second);
      return true;
    }
  }

  /** Returns whether a statement failed because an earlier one in its transaction failed. */
  boolean isOfFailedTransaction(SQLException e) {
    return driver.kind(e) == ErrorKind.FAILED_TRANSACTION;
  }

  /** Returns whether a nested transaction had a conflict after which the outer one can continue. */
  boolean isConflictOfSavepoint(@Nullable Throwable failure) {
    return failure instanceof SerializationFailureException conflict
        && conflict.getCause() instanceof SQLException e
        && driver.endsSavepointOnly(e);
  }

  /** Returns whether the transaction had a conflict with another one and can be run again. */
  boolean isConflict(@Nullable Throwable failure) {
    return failure instanceof SerializationFailureException
        || (failure instanceof LockTimeoutException && driver.takesTurns());
  }

  /** Returns the exception to throw. */
  DatabaseException translate(SQLException e, String sql) {
    String where = sql.isEmpty() ? "" : " SQL: " + sql;
    return switch (driver.kind(e, sql)) {
      case UNIQUE, FOREIGN_KEY, NOT_NULL, CHECK, OTHER_CONSTRAINT -> violation(e, sql);
      case FAILED_TRANSACTION ->
          new DatabaseException(
              "A statement of this transaction was refused, so the rest is refused too. What may be"
                  + " refused belongs in a transaction inside, which is a savepoint."
                  + where,
              sql,
              e);
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
      case NO_REGEX ->
          new DatabaseException(
              "This database has no regular expressions: Kindred gives them to SQLite through"
                  + " org.xerial:sqlite-jdbc, whose classes it must see."
                  + where,
              sql,
              e);
      case OTHER -> other(e, sql);
    };
  }

  /**
   * Returns an exception without a special type. Without a statement the driver's message contains
   * no values, and can be included.
   */
  private static DatabaseException other(SQLException e, String sql) {
    if (sql.isEmpty()) {
      return new DatabaseException("The database said: " + firstLine(e), sql, e);
    }
    String state = e.getSQLState() == null ? "" : ", SQLSTATE " + e.getSQLState();
    return new DatabaseException(
        "The statement failed" + state + "; the cause has the database's words. SQL: " + sql,
        sql,
        e);
  }

  private static String firstLine(SQLException e) {
    return String.valueOf(e.getMessage())
        .lines()
        .findFirst()
        .orElse("nothing")
        .replaceAll("; SQL statement:$", ".");
  }

  private IntegrityException violation(SQLException e, String sql) {
    ViolatedConstraint violated = driver.violated(e, sql);
    String by = named(violated.name());
    String where = " SQL: " + sql;
    return switch (driver.kind(e, sql)) {
      case UNIQUE ->
          new UniqueViolationException(
              "The unique constraint" + by + " refused a row." + where, sql, violated, e);
      case FOREIGN_KEY ->
          new ForeignKeyViolationException(
              "The foreign key" + by + " refused a change." + where, sql, violated, e);
      case NOT_NULL ->
          new NotNullViolationException(
              "The column" + named(violated.column()) + " takes no NULL." + where,
              sql,
              violated,
              e);
      case CHECK ->
          new CheckViolationException(
              "The check" + by + " refused a row." + where, sql, violated, e);
      default ->
          new IntegrityException(
              "The constraint" + by + " refused a change." + where, sql, violated, e);
    };
  }

  private static String named(@Nullable String name) {
    return name == null ? "" : " " + name;
  }
}
