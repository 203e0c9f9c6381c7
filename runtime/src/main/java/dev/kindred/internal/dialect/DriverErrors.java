package dev.kindred.internal.dialect;

import dev.kindred.error.ViolatedConstraint;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Errors of a driver: the kind of an exception, and the violated constraint. The kind follows from
 * the SQLSTATE of the SQL standard; dialects add their databases' own.
 */
public class DriverErrors {

  /** Messages of connection pools for a lost connection, which come without an SQLSTATE. */
  private static final MessagePattern CLOSED =
      new MessagePattern("(?i)\\bconnection\\b.*\\bclosed\\b");

  /** Returns the kind of an exception. */
  public ErrorKind kind(SQLException e) {
    String state = state(e);
    return switch (state) {
      case "23505" -> ErrorKind.UNIQUE;
      case "23503" -> ErrorKind.FOREIGN_KEY;
      case "23502" -> ErrorKind.NOT_NULL;
      case "40001" -> ErrorKind.SERIALIZATION;
      default -> kindOfClass(e, state.isEmpty() ? "" : state.substring(0, 2));
    };
  }

  /** Returns the kind of an exception of a statement. */
  public ErrorKind kind(SQLException e, String sql) {
    return kind(e);
  }

  private static ErrorKind kindOfClass(SQLException e, String stateClass) {
    return switch (stateClass) {
      case "23" -> ErrorKind.OTHER_CONSTRAINT;
      case "22" -> ErrorKind.DATA;
      case "08" -> ErrorKind.CONNECTION_LOST;
      default ->
          isOfPool(e)
              ? ErrorKind.CONNECTION_LOST
              : e instanceof SQLTimeoutException ? ErrorKind.STATEMENT_TIMEOUT : ErrorKind.OTHER;
    };
  }

  /**
   * Returns whether the exception comes from a connection pool. MariaDB's driver uses the same
   * class for errors with an SQLSTATE that the user defined, but those have an error code.
   */
  private static boolean isOfPool(SQLException e) {
    return (e instanceof SQLTransientConnectionException && e.getErrorCode() == 0)
        || (state(e).isEmpty() && CLOSED.matcher(String.valueOf(e.getMessage())).find());
  }

  protected static String state(SQLException e) {
    return e.getSQLState() == null ? "" : e.getSQLState();
  }

  /**
   * Returns what the driver reports about the violated constraint.
   *
   * @param sql the failed statement
   */
  public ViolatedConstraint violated(SQLException e, String sql) {
    return ViolatedConstraint.UNTOLD;
  }

  /**
   * Refuses to commit a transaction that the database would silently roll back, since one of its
   * statements failed.
   */
  public void requireCommittable(Connection connection) throws SQLException {}

  /** Returns whether a transaction goes on after a statement that the database refuses. */
  public boolean goOnAfterRefusals() {
    return true;
  }

  /**
   * Returns whether a statement outside a transaction is done as a whole or not at all; it is not
   * where it has rows on several shards.
   */
  public boolean undoRefusedStatements() {
    return true;
  }

  /**
   * Returns whether a transaction that waited too long for a lock can only be run again as a whole.
   */
  public boolean takesTurns() {
    return false;
  }

  /**
   * Returns whether the error has ended the transaction, so that the next statement would silently
   * begin another one. SQLSTATE class 40 is a rollback.
   */
  public boolean hasEnded(SQLException e, Connection connection) throws SQLException {
    return isLost(e) || state(e).startsWith("40");
  }

  /**
   * Returns whether a transaction can continue after a conflict in a nested transaction that is
   * rolled back to its savepoint.
   */
  public boolean endsSavepointOnly(SQLException conflict) {
    return false;
  }

  /** Returns whether the connection is lost. */
  public final boolean isLost(SQLException e) {
    return kind(e) == ErrorKind.CONNECTION_LOST;
  }

  /** Returns the first match of a pattern in the driver's message. */
  protected static Optional<MatchResult> match(SQLException e, MessagePattern pattern) {
    Matcher matcher = pattern.matcher(String.valueOf(e.getMessage()));
    return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  /**
   * Returns the first group of a pattern's match in the driver's message; null if there is none.
   */
  protected static @Nullable String find(SQLException e, MessagePattern pattern) {
    return match(e, pattern).map(found -> found.group(1)).orElse(null);
  }

  /** Returns the name in a list of one column; null for a list of several, {@code a, b}. */
  protected static @Nullable String onlyOne(String columns) {
    return columns.contains(", ") ? null : columns;
  }
}
