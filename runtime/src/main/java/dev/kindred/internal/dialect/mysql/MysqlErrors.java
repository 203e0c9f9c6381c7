package dev.kindred.internal.dialect.mysql;

import dev.kindred.error.ViolatedConstraint;
import dev.kindred.internal.dialect.ErrorKind;
import dev.kindred.internal.dialect.MessagePattern;
import java.sql.SQLException;

/** Errors that only MySQL has. */
final class MysqlErrors extends InnodbErrors {

  private static final MessagePattern CHECK =
      new MessagePattern("^Check constraint '([^']+)' is violated");

  @Override
  public ErrorKind kind(SQLException e) {
    return switch (e.getErrorCode()) {
      case 3819 -> ErrorKind.CHECK;
      case 3572 -> ErrorKind.LOCK_TIMEOUT; // NOWAIT
      case 3024 -> ErrorKind.STATEMENT_TIMEOUT; // max_execution_time
      case 1053, 4031 -> ErrorKind.CONNECTION_LOST; // the server stops, or has waited too long
      case 3140 -> ErrorKind.DATA; // no JSON
      default -> super.kind(e);
    };
  }

  @Override
  protected String rolledBackOnTimeout() {
    return "select @@innodb_rollback_on_timeout";
  }

  /** Returns the violated key, whose name follows the table's in the message. */
  @Override
  protected ViolatedConstraint unique(String key, String sql) {
    int dot = key.indexOf('.');
    if (dot < 0) {
      return super.unique(key, sql);
    }
    String table = key.substring(0, dot);
    String name = key.substring(dot + 1);
    return new ViolatedConstraint(isPrimary(name) ? "pk_" + table : name, table, null);
  }

  @Override
  protected ViolatedConstraint check(SQLException e) {
    return new ViolatedConstraint(find(e, CHECK), null, null);
  }
}
