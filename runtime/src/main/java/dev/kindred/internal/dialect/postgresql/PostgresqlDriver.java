package dev.kindred.internal.dialect.postgresql;

import dev.kindred.error.ViolatedConstraint;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/**
 * Details from PostgreSQL's own driver. It is the only user of the driver's classes, which may be
 * absent.
 */
final class PostgresqlDriver {

  private PostgresqlDriver() {}

  /**
   * Returns the violated constraint; empty if the exception is not from this driver, or not from a
   * server.
   */
  static Optional<ViolatedConstraint> violated(SQLException e) {
    return e instanceof PSQLException own
        ? Optional.ofNullable(own.getServerErrorMessage()).map(PostgresqlDriver::violated)
        : Optional.empty();
  }

  private static ViolatedConstraint violated(ServerErrorMessage message) {
    return new ViolatedConstraint(message.getConstraint(), message.getTable(), message.getColumn());
  }

  /** Returns whether the transaction can only be rolled back. */
  static boolean hasFailed(Connection connection) throws SQLException {
    return connection.isWrapperFor(BaseConnection.class)
        && connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED;
  }
}
