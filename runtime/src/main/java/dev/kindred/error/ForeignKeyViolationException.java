package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;

/** A row refers to one that is not there, or one that is referred to would go (SQLSTATE 23503). */
@Stable
public class ForeignKeyViolationException extends IntegrityException {
  private static final long serialVersionUID = 1L;

  /** Wraps what the driver said. */
  public ForeignKeyViolationException(
      String message, String sql, ViolatedConstraint violated, SQLException cause) {
    super(message, sql, violated, cause);
  }
}
