package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;

/**
 * Failure to connect to the database, or loss of a connection (SQLSTATE class 08). Raised by {@code
 * Database.open} and by each call that runs SQL. If a commit raises it, the transaction may have
 * been committed or not.
 */
@Stable
public class ConnectionLostException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Creates it for a connection that could not be had, or that broke in a statement. */
  public ConnectionLostException(String message, String sql, SQLException cause) {
    super(message, sql, cause);
  }

  @Override
  public String code() {
    return "KR018";
  }
}
