package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;

/** Violation of a check constraint (SQLSTATE 23513, 23514). */
@Stable
public class CheckViolationException extends IntegrityException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception for a failure that the driver reported. */
  public CheckViolationException(
      String message, String sql, ViolatedConstraint violated, SQLException cause) {
    super(message, sql, violated, cause);
  }

  @Override
  public String code() {
    return "KR017";
  }
}
