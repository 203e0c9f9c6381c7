package dev.kindred.internal.dialect.postgresql;

import dev.kindred.error.ViolatedConstraint;
import dev.kindred.internal.dialect.DriverErrors;
import dev.kindred.internal.dialect.ErrorKind;
import dev.kindred.internal.dialect.MessagePattern;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Errors of PostgreSQL. Its driver returns the constraint, the table and the column separately. For
 * other drivers, and if the driver's classes are not visible, they are read from the message, which
 * is in the language of the server.
 */
public class PostgresqlErrors extends DriverErrors {

  private static final String DEADLOCK = "40P01";

  /** SQLSTATE of every statement after one that failed. */
  private static final String FAILED_TRANSACTION = "25P02";

  private static final MessagePattern CONSTRAINT =
      new MessagePattern("^.*? constraint \"([^\"]+)\"");
  private static final MessagePattern COLUMN = new MessagePattern("^[^\"]* column \"([^\"]+)\"");
  private static final MessagePattern TABLE =
      new MessagePattern("^.*(?:table|relation) \"([^\"]+)\"");

  @Override
  public ErrorKind kind(SQLException e) {
    return switch (state(e)) {
      case "23514" -> ErrorKind.CHECK;
      case DEADLOCK -> ErrorKind.SERIALIZATION;
      case FAILED_TRANSACTION -> ErrorKind.FAILED_TRANSACTION;
      case "55P03" -> ErrorKind.LOCK_TIMEOUT;
      case "57014" -> ErrorKind.STATEMENT_TIMEOUT;
      case "25P03", "25P04", "57P01", "57P02", "57P03" -> ErrorKind.CONNECTION_LOST;
      default -> super.kind(e);
    };
  }

  @Override
  public boolean endsSavepointOnly(SQLException conflict) {
    return state(conflict).equals(DEADLOCK);
  }

  @Override
  public ViolatedConstraint violated(SQLException e, String sql) {
    try {
      return PostgresqlDriver.violated(e).orElseGet(() -> ofText(e));
    } catch (LinkageError driverIsOutOfSight) {
      return ofText(e);
    }
  }

  @Override
  public boolean goOnAfterRefusals() {
    return false;
  }

  @Override
  public void requireCommittable(Connection connection) throws SQLException {
    if (hasFailed(connection)) {
      throw new SQLException("The transaction has failed.", FAILED_TRANSACTION);
    }
  }

  private static boolean hasFailed(Connection connection) throws SQLException {
    try {
      return PostgresqlDriver.hasFailed(connection);
    } catch (LinkageError driverIsOutOfSight) {
      return false;
    }
  }

  /**
   * Returns whether the connection is lost; after other errors the transaction can be rolled back
   * to a savepoint.
   */
  @Override
  public boolean hasEnded(SQLException e, Connection connection) {
    return isLost(e);
  }

  private static ViolatedConstraint ofText(SQLException e) {
    return new ViolatedConstraint(find(e, CONSTRAINT), find(e, TABLE), find(e, COLUMN));
  }
}
