package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;

/**
 * Violation of a primary key or unique constraint (SQLSTATE 23505): another row has the values.
 * Raised by what writes rows.
 */
@Stable
public class UniqueViolationException extends IntegrityException {
  private static final long serialVersionUID = 1L;

  /** Creates it for a row that has the values of another. */
  public UniqueViolationException(
      String message, String sql, ViolatedConstraint violated, SQLException cause) {
    super(message, sql, violated, cause);
  }

  @Override
  public String code() {
    return "KR014";
  }
}
