package dev.kindred.internal.dialect.mysql;

import dev.kindred.error.ViolatedConstraint;
import dev.kindred.internal.dialect.DriverErrors;
import dev.kindred.internal.dialect.ErrorKind;
import dev.kindred.internal.dialect.MessagePattern;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;

/**
 * Errors of MySQL and MariaDB, which have one SQLSTATE for all constraints, and a number for each
 * kind of error.
 */
public abstract class InnodbErrors extends DriverErrors {

  /**
   * Name of the key at the end of the message, after the duplicate value, which can be any text.
   */
  private static final MessagePattern KEY = new MessagePattern("(?s).*for key '([^']+)'");

  private static final MessagePattern TABLE =
      new MessagePattern("^(?:insert into|update) `?([^` ]+)");
  private static final MessagePattern FOREIGN_KEY =
      new MessagePattern("`([^`]+)`, CONSTRAINT `([^`]+)` FOREIGN KEY \\(([^)]+)\\)");
  private static final MessagePattern COLUMN = new MessagePattern("(?:Column|Field) '([^']+)'");

  @Override
  public ErrorKind kind(SQLException e) {
    return switch (e.getErrorCode()) {
      case 1062, 1586 -> ErrorKind.UNIQUE;
      case 1216, 1217, 1451, 1452 -> ErrorKind.FOREIGN_KEY;
      case 1048, 1364 -> ErrorKind.NOT_NULL;
      case 1213 -> ErrorKind.SERIALIZATION;
      case 1205 -> ErrorKind.LOCK_TIMEOUT;
      case 1317 -> ErrorKind.STATEMENT_TIMEOUT;
      case 1264, 1265, 1292, 1366, 1406 -> ErrorKind.DATA;
      default -> super.kind(e);
    };
  }

  @Override
  public final ErrorKind kind(SQLException e, String sql) {
    return e.getErrorCode() == 1242 && LockingInsert.isLockingInsert(sql)
        ? ErrorKind.UNIQUE
        : kind(e);
  }

  /**
   * Returns true for a deadlock and for too many locks; other errors roll back only the statement.
   */
  @Override
  public boolean hasEnded(SQLException e, Connection connection) throws SQLException {
    return switch (e.getErrorCode()) {
      case 1213, 1206 -> true;
      case 1205 -> isTrue(rolledBackOnTimeout(), connection);
      default -> super.hasEnded(e, connection);
    };
  }

  /** Returns the query whether a lock that took too long has ended the transaction. */
  protected abstract String rolledBackOnTimeout();

  private static boolean isTrue(String query, Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(query)) {
      return answer.next() && answer.getBoolean(1);
    }
  }

  @Override
  public final ViolatedConstraint violated(SQLException e, String sql) {
    return switch (kind(e)) {
      case UNIQUE -> unique(String.valueOf(find(e, KEY)), sql);
      case NOT_NULL -> new ViolatedConstraint(null, null, find(e, COLUMN));
      case FOREIGN_KEY ->
          match(e, FOREIGN_KEY)
              .map(
                  key ->
                      new ViolatedConstraint(
                          key.group(2), key.group(1), onlyOne(key.group(3).replace("`", ""))))
              .orElse(ViolatedConstraint.UNTOLD);
      case CHECK -> check(e);
      default -> ViolatedConstraint.UNTOLD;
    };
  }

  /** Returns what is told of a unique constraint by its name. */
  protected ViolatedConstraint unique(String key, String sql) {
    Matcher statement = TABLE.matcher(sql);
    return isPrimary(key) && statement.find()
        ? new ViolatedConstraint("pk_" + statement.group(1), statement.group(1), null)
        : new ViolatedConstraint(key, null, null);
  }

  /**
   * Returns whether a key is a primary key. All of them have the name PRIMARY; some servers don't
   * report the table, which is taken from the statement.
   */
  protected static boolean isPrimary(String key) {
    return key.equals("PRIMARY");
  }

  /** Returns the violated check. */
  protected abstract ViolatedConstraint check(SQLException e);
}
