package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;

/** Violation of a NOT NULL constraint (SQLSTATE 23502). */
@Stable
public class NotNullViolationException extends IntegrityException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception for a failure that the driver reported. */
  public NotNullViolationException(
      String message, String sql, ViolatedConstraint violated, SQLException cause) {
    super(message, sql, violated, cause);
  }

  @Override
  public String code() {
    return "KR016";
  }
}
