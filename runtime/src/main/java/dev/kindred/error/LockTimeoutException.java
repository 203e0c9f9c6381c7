package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;

/**
 * Timeout while another transaction held a lock. Raised by what writes, deletes or locks rows:
 * after {@code noWait()} at once, elsewhere when the database has waited long enough.
 */
@Stable
public class LockTimeoutException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Creates it for a statement that got no lock. */
  public LockTimeoutException(String message, String sql, SQLException cause) {
    super(message, sql, cause);
  }

  @Override
  public String code() {
    return "KR019";
  }
}
