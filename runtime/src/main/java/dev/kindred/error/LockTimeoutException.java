package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;

/** Another transaction held a lock for too long. */
@Stable
public class LockTimeoutException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Wraps what the driver said. */
  public LockTimeoutException(String message, String sql, SQLException cause) {
    super(message, sql, cause);
  }
}
