package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;

/** There is no connection to the database, or it broke off (SQLSTATE class 08). */
@Stable
public class ConnectionLostException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Wraps what the driver said. */
  public ConnectionLostException(String message, String sql, SQLException cause) {
    super(message, sql, cause);
  }
}
