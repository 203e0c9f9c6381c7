package dev.kindred.internal.execution;

import java.sql.SQLException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** PostgreSQL names the constraint in its text, of a NOT NULL the column. */
final class PostgresqlErrors extends DriverErrors {

  private static final Pattern CONSTRAINT = Pattern.compile("constraint \"([^\"]+)\"");
  private static final Pattern COLUMN = Pattern.compile("column \"([^\"]+)\"");

  @Override
  @Nullable String constraint(SQLException e, String sql) {
    return find(e, CONSTRAINT, COLUMN);
  }
}
