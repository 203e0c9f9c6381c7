package dev.kindred.internal.dialect.postgresql;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Errors of PostgreSQL behind ShardingSphere-JDBC: after any of them its commit is silently a
 * rollback, even if what failed was rolled back to a savepoint.
 */
final class ShardedPostgresqlErrors extends PostgresqlErrors {

  @Override
  public boolean hasEnded(SQLException e, Connection connection) {
    return true;
  }

  @Override
  public boolean undoRefusedStatements() {
    return false;
  }

  @Override
  public boolean endsSavepointOnly(SQLException conflict) {
    return false;
  }
}
