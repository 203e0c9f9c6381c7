package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;

/** Timeout while another transaction held a lock. */
@Stable
public class LockTimeoutException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception for a failure that the driver reported. */
  public LockTimeoutException(String message, String sql, SQLException cause) {
    super(message, sql, cause);
  }

  @Override
  public String code() {
    return "KR019";
  }
}
