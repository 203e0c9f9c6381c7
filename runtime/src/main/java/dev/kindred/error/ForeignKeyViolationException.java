package dev.kindred.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A row refers to one that is not there, or one that is referred to would go (SQLSTATE 23503). */
public class ForeignKeyViolationException extends IntegrityException {
  private static final long serialVersionUID = 1L;

  /** Wraps what the driver said. */
  public ForeignKeyViolationException(
      String message, String sql, @Nullable String constraint, SQLException cause) {
    super(message, sql, constraint, cause);
  }
}
