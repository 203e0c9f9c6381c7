package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;

/**
 * Conflict or deadlock between transactions, of which this one was rolled back: run it again.
 * Raised by each call that runs SQL, and by commits.
 */
@Stable
public class SerializationFailureException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  /** Creates it for a statement, or a commit, that was in conflict with another transaction. */
  public SerializationFailureException(String message, String sql, SQLException cause) {
    super(message, sql, cause);
  }

  @Override
  public String code() {
    return "KR021";
  }
}
