package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;

/** There is a row with this key, or this unique value, already (SQLSTATE 23505). */
@Stable
public class UniqueViolationException extends IntegrityException {
  private static final long serialVersionUID = 1L;

  /** Wraps what the driver said. */
  public UniqueViolationException(
      String message, String sql, ViolatedConstraint violated, SQLException cause) {
    super(message, sql, violated, cause);
  }
}
