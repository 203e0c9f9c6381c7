package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;

/**
 * Timeout or cancellation of a statement. Raised by each call that runs SQL, after the timeout of
 * the transaction or the connection, or when another thread cancels the call.
 */
@Stable
public class StatementTimeoutException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Creates it for a statement that took too long, or was cancelled. */
  public StatementTimeoutException(String message, String sql, SQLException cause) {
    super(message, sql, cause);
  }

  @Override
  public String code() {
    return "KR020";
  }
}
