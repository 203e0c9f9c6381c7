package dev.kindred.internal.dialect.postgresql;

import dev.kindred.error.ViolatedConstraint;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What PostgreSQL's own driver tells. The only user of its classes, which may not be there. */
final class PostgresqlDriver {

  private PostgresqlDriver() {}

  /** Of a constraint; empty where another driver, or no server, has made the exception. */
  static Optional<ViolatedConstraint> violated(SQLException e) {
    return e instanceof PSQLException own
        ? Optional.ofNullable(own.getServerErrorMessage()).map(PostgresqlDriver::violated)
        : Optional.empty();
  }

  private static ViolatedConstraint violated(ServerErrorMessage message) {
    return new ViolatedConstraint(message.getConstraint(), message.getTable(), message.getColumn());
  }

  /** Whether the transaction can only be rolled back. */
  static boolean hasFailed(Connection connection) throws SQLException {
    return connection.isWrapperFor(BaseConnection.class)
        && connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED;
  }
}
