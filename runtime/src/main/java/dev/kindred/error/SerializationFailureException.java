package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;

/**
 * Transactions got in each other's way, or into a deadlock, and this one was rolled back: run it
 * again.
 */
@Stable
public class SerializationFailureException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Wraps what the driver said. */
  public SerializationFailureException(String message, String sql, SQLException cause) {
    super(message, sql, cause);
  }
}
