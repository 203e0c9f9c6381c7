package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;

/**
 * Failure to connect to the database, or loss of a connection (SQLSTATE class 08). Raised by {@code
 * Database.open}, and by whatever runs SQL. If it is raised by a commit, nobody knows whether the
 * transaction was committed.
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
