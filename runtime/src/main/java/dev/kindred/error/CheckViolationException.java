package dev.kindred.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A row does not meet a check constraint (SQLSTATE 23513, 23514). */
public class CheckViolationException extends IntegrityException {
  private static final long serialVersionUID = 1L;

  /** Wraps what the driver said. */
  public CheckViolationException(
      String message, String sql, @Nullable String constraint, SQLException cause) {
    super(message, sql, constraint, cause);
  }
}
