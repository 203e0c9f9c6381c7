package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;

/** A column that takes no NULL was given one (SQLSTATE 23502). */
@Stable
public class NotNullViolationException extends IntegrityException {
  private static final long serialVersionUID = 1L;

  /** Wraps what the driver said. */
  public NotNullViolationException(
      String message, String sql, ViolatedConstraint violated, SQLException cause) {
    super(message, sql, violated, cause);
  }
}
