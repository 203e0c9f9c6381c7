package dev.kindred.internal.dialect.postgresql;

import dev.kindred.error.ViolatedConstraint;
import dev.kindred.internal.dialect.DriverErrors;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * PostgreSQL's driver tells the constraint, the table and the column apart. Its text has some of
 * them too, in the language of the server; that is for other drivers, and where the driver's
 * classes are out of sight.
 */
final class PostgresqlErrors extends DriverErrors {

  private static final Pattern CONSTRAINT = Pattern.compile("^.*? constraint \"([^\"]+)\"");
  private static final Pattern COLUMN = Pattern.compile("^[^\"]* column \"([^\"]+)\"");
  private static final Pattern TABLE = Pattern.compile("^.*(?:table|relation) \"([^\"]+)\"");

  @Override
  public ViolatedConstraint violated(SQLException e, String sql) {
    try {
      return PostgresqlDriver.violated(e).orElseGet(() -> ofText(e));
    } catch (LinkageError driverIsOutOfSight) {
      return ofText(e);
    }
  }

  @Override
  public boolean hasFailed(Connection connection) throws SQLException {
    try {
      return PostgresqlDriver.hasFailed(connection);
    } catch (LinkageError driverIsOutOfSight) {
      return false;
    }
  }

  /** All else can be rolled back to a savepoint. */
  @Override
  public boolean hasEnded(SQLException e, Connection connection) {
    return isLost(e);
  }

  private static ViolatedConstraint ofText(SQLException e) {
    return new ViolatedConstraint(find(e, CONSTRAINT), find(e, TABLE), find(e, COLUMN));
  }
}
