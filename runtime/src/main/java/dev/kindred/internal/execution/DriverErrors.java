package dev.kindred.internal.execution;

import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.SQLDialect;
import org.jspecify.annotations.Nullable;

/**
 * Reads what kind of thing a driver's exception tells of, and of which constraint. This is by
 * SQLSTATE, as the SQL standard, H2 and PostgreSQL have it; other databases override it.
 */
class DriverErrors {

  /** H2 starts with the constraint: {@code "PUBLIC.UQ_X INDEX ..}, {@code "FK_X: ..}. */
  private static final Pattern H2_CONSTRAINT =
      Pattern.compile("\"(?:\\w+\\.)?(?:\"\"(.+?)\"\"|([^\"\\s:.]+))");

  static DriverErrors of(SQLDialect dialect) {
    return switch (dialect) {
      case POSTGRES -> new PostgresqlErrors();
      case MARIADB -> new MariadbErrors();
      case SQLITE -> new SqliteErrors();
      default -> new DriverErrors();
    };
  }

  ErrorKind kind(SQLException e) {
    String state = state(e);
    return switch (state) {
      case "23505" -> ErrorKind.UNIQUE;
      case "23503", "23506" -> ErrorKind.FOREIGN_KEY;
      case "23502" -> ErrorKind.NOT_NULL;
      case "23513", "23514" -> ErrorKind.CHECK;
      case "40001", "40P01" -> ErrorKind.SERIALIZATION;
      case "HYT00", "55P03" -> ErrorKind.LOCK_TIMEOUT;
      case "57014" -> ErrorKind.STATEMENT_TIMEOUT;
      case "57P01", "57P02", "57P03", "90067", "90098", "90121" -> ErrorKind.CONNECTION_LOST;
      default -> kindOfClass(e, state.isEmpty() ? "" : state.substring(0, 2));
    };
  }

  private static ErrorKind kindOfClass(SQLException e, String stateClass) {
    return switch (stateClass) {
      case "23" -> ErrorKind.OTHER_CONSTRAINT;
      case "22" -> ErrorKind.DATA;
      case "08" -> ErrorKind.CONNECTION_LOST;
      default ->
          e instanceof SQLTransientConnectionException
              ? ErrorKind.CONNECTION_LOST
              : e instanceof SQLTimeoutException ? ErrorKind.STATEMENT_TIMEOUT : ErrorKind.OTHER;
    };
  }

  static String state(SQLException e) {
    return e.getSQLState() == null ? "" : e.getSQLState();
  }

  /**
   * The constraint's name as it was declared; of a NOT NULL the column's; null where untold.
   *
   * @param sql the statement that was refused
   */
  @Nullable String constraint(SQLException e, String sql) {
    Matcher matcher = H2_CONSTRAINT.matcher(String.valueOf(e.getMessage()));
    if (!matcher.find()) {
      return null;
    }
    String quoted = matcher.group(1);
    return quoted == null ? matcher.group(2).toLowerCase(Locale.ROOT) : quoted;
  }

  /** The first group of the first pattern that is found in the driver's text. */
  static @Nullable String find(SQLException e, Pattern... patterns) {
    for (Pattern pattern : patterns) {
      Matcher matcher = pattern.matcher(String.valueOf(e.getMessage()));
      if (matcher.find()) {
        return matcher.group(1);
      }
    }
    return null;
  }
}
