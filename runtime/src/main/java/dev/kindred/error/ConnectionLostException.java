package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;

/** Failure to connect to the database, or loss of a connection (SQLSTATE class 08). */
@Stable
public class ConnectionLostException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception for a failure that the driver reported. */
  public ConnectionLostException(String message, String sql, SQLException cause) {
    super(message, sql, cause);
  }

  @Override
  public String code() {
    return "KR018";
  }
}
