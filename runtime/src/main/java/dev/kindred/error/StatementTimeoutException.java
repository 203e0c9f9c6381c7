package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;

/** Timeout or cancellation of a statement. */
@Stable
public class StatementTimeoutException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception for a failure that the driver reported. */
  public StatementTimeoutException(String message, String sql, SQLException cause) {
    super(message, sql, cause);
  }

  @Override
  public String code() {
    return "KR020";
  }
}
