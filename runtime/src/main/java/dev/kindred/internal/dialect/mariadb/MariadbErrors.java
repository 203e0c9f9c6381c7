package dev.kindred.internal.dialect.mariadb;

import dev.kindred.error.ViolatedConstraint;
import dev.kindred.internal.dialect.DriverErrors;
import dev.kindred.internal.dialect.ErrorKind;
import dev.kindred.internal.dialect.mysql.LockingInsert;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** MariaDB has one SQLSTATE for all constraints, and a number for each kind of error. */
final class MariadbErrors extends DriverErrors {

  /** The duplicate value stands before, and may look like anything. */
  private static final Pattern KEY = Pattern.compile("(?s).*for key '([^']+)'");

  private static final Pattern TABLE = Pattern.compile("^(?:insert into|update) `?([^` ]+)");
  private static final Pattern FOREIGN_KEY =
      Pattern.compile("`([^`]+)`, CONSTRAINT `([^`]+)` FOREIGN KEY \\(([^)]+)\\)");
  private static final Pattern CHECK =
      Pattern.compile("CONSTRAINT `([^`]+)` failed for .*`([^`]+)`");
  private static final Pattern COLUMN = Pattern.compile("(?:Column|Field) '([^']+)'");

  @Override
  public ErrorKind kind(SQLException e) {
    return switch (e.getErrorCode()) {
      case 1062, 1586 -> ErrorKind.UNIQUE;
      case 1216, 1217, 1451, 1452 -> ErrorKind.FOREIGN_KEY;
      case 1048, 1364 -> ErrorKind.NOT_NULL;
      case 4025 -> ErrorKind.CHECK;
      case 1213, 1020 -> ErrorKind.SERIALIZATION;
      case 1205 -> ErrorKind.LOCK_TIMEOUT;
      case 1317, 1969 -> ErrorKind.STATEMENT_TIMEOUT;
      case 1927 -> ErrorKind.CONNECTION_LOST;
      case 1264, 1265, 1292, 1366, 1406 -> ErrorKind.DATA;
      default -> super.kind(e);
    };
  }

  /** A deadlock, a row that has changed, too many locks; the rest undoes only the statement. */
  @Override
  public boolean hasEnded(SQLException e, Connection connection) throws SQLException {
    return switch (e.getErrorCode()) {
      case 1213, 1020, 1206 -> true;
      case 1205 -> hasRolledBackOnTimeout(connection);
      default -> super.hasEnded(e, connection);
    };
  }

  private static boolean hasRolledBackOnTimeout(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet answer =
            statement.executeQuery(
                "select @@innodb_rollback_on_timeout and not @@in_transaction")) {
      return answer.next() && answer.getBoolean(1);
    }
  }

  @Override
  public ErrorKind kind(SQLException e, String sql) {
    return e.getErrorCode() == 1242 && LockingInsert.is(sql) ? ErrorKind.UNIQUE : kind(e);
  }

  @Override
  public ViolatedConstraint violated(SQLException e, String sql) {
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
      case CHECK ->
          match(e, CHECK)
              .map(check -> new ViolatedConstraint(check.group(1), check.group(2), null))
              .orElse(ViolatedConstraint.UNTOLD);
      default -> ViolatedConstraint.UNTOLD;
    };
  }

  /** It calls every primary key PRIMARY, and does not say whose: the statement does. */
  private static ViolatedConstraint unique(String key, String sql) {
    Matcher statement = TABLE.matcher(sql);
    return key.equals("PRIMARY") && statement.find()
        ? new ViolatedConstraint("pk_" + statement.group(1), statement.group(1), null)
        : new ViolatedConstraint(key, null, null);
  }
}
