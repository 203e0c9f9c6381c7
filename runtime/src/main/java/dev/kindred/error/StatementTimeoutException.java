package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;

/** A statement took longer than it may, or was cancelled. */
@Stable
public class StatementTimeoutException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Wraps what the driver said. */
  public StatementTimeoutException(String message, String sql, SQLException cause) {
    super(message, sql, cause);
  }
}
