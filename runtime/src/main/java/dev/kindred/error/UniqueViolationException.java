package dev.kindred.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** There is a row with this key, or this unique value, already (SQLSTATE 23505). */
public class UniqueViolationException extends IntegrityException {
  private static final long serialVersionUID = 1L;

  /** Wraps what the driver said. */
  public UniqueViolationException(
      String message, String sql, @Nullable String constraint, SQLException cause) {
    super(message, sql, constraint, cause);
  }
}
