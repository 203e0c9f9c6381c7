package dev.kindred.internal.dialect;

import dev.kindred.error.ViolatedConstraint;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Errors of a driver: what kind of thing an exception tells of, and of which constraint. The kind
 * is read from the SQLSTATE, as the SQL standard has it; databases add their own.
 */
public class DriverErrors {

  /** What pools say, without a state, of a connection that was lost before. */
  private static final Pattern CLOSED = Pattern.compile("(?i)\\bconnection\\b.*\\bclosed\\b");

  /** Returns what kind of thing an exception tells of. */
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

  /** Returns the same for an exception of a statement. */
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

  /** MariaDB's driver gives that class to all that its server says in a state of the user's own. */
  private static boolean isOfPool(SQLException e) {
    return (e instanceof SQLTransientConnectionException && e.getErrorCode() == 0)
        || (state(e).isEmpty() && CLOSED.matcher(String.valueOf(e.getMessage())).find());
  }

  protected static String state(SQLException e) {
    return e.getSQLState() == null ? "" : e.getSQLState();
  }

  /**
   * Returns what the driver tells of the constraint that was violated.
   *
   * @param sql the statement that was refused
   */
  public ViolatedConstraint violated(SQLException e, String sql) {
    return ViolatedConstraint.UNTOLD;
  }

  /**
   * Refuses to commit a transaction where the database would roll it back in silence, since one of
   * its statements was refused.
   */
  public void requireCommittable(Connection connection) throws SQLException {}

  /** Whether a transaction that waited too long for another is to be run again, as a whole. */
  public boolean takesTurns() {
    return false;
  }

  /**
   * Whether the database has ended the transaction, of which it says no more: what comes next would
   * begin another one. SQLSTATE class 40 is a rollback.
   */
  public boolean hasEnded(SQLException e, Connection connection) throws SQLException {
    return isLost(e) || state(e).startsWith("40");
  }

  /**
   * Whether the transaction goes on after a conflict in a transaction inside, when that one is
   * rolled back to its savepoint.
   */
  public boolean endsSavepointOnly(SQLException conflict) {
    return false;
  }

  /** Whether the connection is lost. */
  public final boolean isLost(SQLException e) {
    return kind(e) == ErrorKind.CONNECTION_LOST;
  }

  /** Where a pattern is first found in the driver's text. */
  protected static Optional<MatchResult> match(SQLException e, Pattern pattern) {
    Matcher matcher = pattern.matcher(String.valueOf(e.getMessage()));
    return matcher.find() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  /** The first group of a pattern in the driver's text; null where it is not found. */
  protected static @Nullable String find(SQLException e, Pattern pattern) {
    return match(e, pattern).map(found -> found.group(1)).orElse(null);
  }

  /** The name in a list of one column, as {@code a}; null for {@code a, b}. */
  protected static @Nullable String onlyOne(String columns) {
    return columns.contains(", ") ? null : columns;
  }
}
