package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;

/**
 * Violation of a NOT NULL constraint (SQLSTATE 23502). Raised by what writes rows, where the table
 * requires what the entity does not: what the entity requires is a {@link MissingValueException}
 * before.
 */
@Stable
public class NotNullViolationException extends IntegrityException {
  private static final long serialVersionUID = 1L;

  /** Creates it for a row without a value that its table requires. */
  public NotNullViolationException(
      String message, String sql, ViolatedConstraint violated, SQLException cause) {
    super(message, sql, violated, cause);
  }

  @Override
  public String code() {
    return "KR016";
  }
}
