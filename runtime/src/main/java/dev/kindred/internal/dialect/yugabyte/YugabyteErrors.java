package dev.kindred.internal.dialect.yugabyte;

import dev.kindred.internal.dialect.postgresql.PostgresqlErrors;
import java.sql.SQLException;

/**
 * YugabyteDB's errors, which are PostgreSQL's. A conflict aborts the whole transaction, a deadlock
 * too, whatever the savepoints.
 */
final class YugabyteErrors extends PostgresqlErrors {

  @Override
  public boolean endsSavepointOnly(SQLException conflict) {
    return false;
  }
}
