package dev.kindred.internal.execution;

import dev.kindred.error.CheckViolationException;
import dev.kindred.error.DatabaseException;
import dev.kindred.error.ForeignKeyViolationException;
import dev.kindred.error.IntegrityException;
import dev.kindred.error.NotNullViolationException;
import dev.kindred.error.UniqueViolationException;
import java.sql.SQLException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns what a driver throws into Kindred's exceptions. The driver's text of a violated constraint
 * has values in it, so it stays in the cause.
 */
public final class ErrorTranslator {

  /** H2 starts with the constraint: {@code "PUBLIC.UQ_X INDEX ..}, {@code "FK_X: ..}. */
  private static final Pattern H2_CONSTRAINT =
      Pattern.compile("\"(?:\\w+\\.)?(?:\"\"(.+?)\"\"|([^\"\\s:.]+))");

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
  public DatabaseException translate(SQLException e, String sql) {
    String state = e.getSQLState() == null ? "" : e.getSQLState();
    return state.startsWith("23") ? violation(e, sql, state) : failure(e, sql);
  }

  /** A driver's text of a data exception (class 22) has the value in it too. */
  private static DatabaseException failure(SQLException e, String sql) {
    boolean isDataException = String.valueOf(e.getSQLState()).startsWith("22");
    String said =
        isDataException ? "it can't take a value, SQLSTATE " + e.getSQLState() + "." : firstLine(e);
    String where = sql.isEmpty() ? "" : " SQL: " + sql;
    return new DatabaseException("The database said: " + said + where, sql, e);
  }

  private static String firstLine(SQLException e) {
    return String.valueOf(e.getMessage())
        .lines()
        .findFirst()
        .orElse("nothing")
        .replaceAll("; SQL statement:$", ".");
  }

  private static IntegrityException violation(SQLException e, String sql, String state) {
    String constraint = constraint(e);
    String by = constraint == null ? "" : " " + constraint;
    return switch (state) {
      case "23505" ->
          new UniqueViolationException(
              "The unique constraint" + by + " refused a row. SQL: " + sql, sql, constraint, e);
      case "23503", "23506" ->
          new ForeignKeyViolationException(
              "The foreign key" + by + " refused a change. SQL: " + sql, sql, constraint, e);
      case "23502" ->
          new NotNullViolationException(
              "The column" + by + " takes no NULL. SQL: " + sql, sql, constraint, e);
      case "23513", "23514" ->
          new CheckViolationException(
              "The check" + by + " refused a row. SQL: " + sql, sql, constraint, e);
      default ->
          new IntegrityException(
              "The constraint" + by + " refused a change. SQL: " + sql, sql, constraint, e);
    };
  }

  /** The name as it was declared: what was written unquoted comes back in upper case. */
  private static @Nullable String constraint(SQLException e) {
    Matcher matcher = H2_CONSTRAINT.matcher(String.valueOf(e.getMessage()));
    if (!matcher.find()) {
      return null;
    }
    String quoted = matcher.group(1);
    return quoted == null ? matcher.group(2).toLowerCase(Locale.ROOT) : quoted;
  }
}
