package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;

/**
 * Violation of a foreign key: the referenced row does not exist, or is still referenced (SQLSTATE
 * 23503). Raised by what writes or deletes rows.
 */
@Stable
public class ForeignKeyViolationException extends IntegrityException {
  private static final long serialVersionUID = 1L;

  /** Creates it for a change that a foreign key refused. */
  public ForeignKeyViolationException(
      String message, String sql, ViolatedConstraint violated, SQLException cause) {
    super(message, sql, violated, cause);
  }

  @Override
  public String code() {
    return "KR015";
  }
}
