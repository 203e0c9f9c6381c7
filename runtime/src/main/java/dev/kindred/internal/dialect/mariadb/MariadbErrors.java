package dev.kindred.internal.dialect.mariadb;

import dev.kindred.error.ViolatedConstraint;
import dev.kindred.internal.dialect.ErrorKind;
import dev.kindred.internal.dialect.MessagePattern;
import dev.kindred.internal.dialect.mysql.InnodbErrors;
import java.sql.Connection;
import java.sql.SQLException;

/** Errors that MariaDB has and MySQL has not. */
final class MariadbErrors extends InnodbErrors {

  /** Error code for a row that changed after the transaction read it. */
  private static final int RECORD_CHANGED = 1020;

  private static final MessagePattern CHECK =
      new MessagePattern("CONSTRAINT `([^`]+)` failed for .*`([^`]+)`");

  @Override
  public ErrorKind kind(SQLException e) {
    return switch (e.getErrorCode()) {
      case 4025 -> ErrorKind.CHECK;
      case RECORD_CHANGED -> ErrorKind.SERIALIZATION;
      case 1969 -> ErrorKind.STATEMENT_TIMEOUT;
      case 1927 -> ErrorKind.CONNECTION_LOST;
      default -> super.kind(e);
    };
  }

  @Override
  public boolean hasEnded(SQLException e, Connection connection) throws SQLException {
    return e.getErrorCode() == RECORD_CHANGED || super.hasEnded(e, connection);
  }

  @Override
  protected String rolledBackOnTimeout() {
    return "select @@innodb_rollback_on_timeout and not @@in_transaction";
  }

  @Override
  protected ViolatedConstraint check(SQLException e) {
    return match(e, CHECK)
        .map(check -> new ViolatedConstraint(check.group(1), check.group(2), null))
        .orElse(ViolatedConstraint.UNTOLD);
  }
}
