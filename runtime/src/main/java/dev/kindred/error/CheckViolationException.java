package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;

/** A row does not meet a check constraint (SQLSTATE 23513, 23514). */
@Stable
public class CheckViolationException extends IntegrityException {
  private static final long serialVersionUID = 1L;

  /** Wraps what the driver said. */
  public CheckViolationException(
      String message, String sql, ViolatedConstraint violated, SQLException cause) {
    super(message, sql, violated, cause);
  }
}
