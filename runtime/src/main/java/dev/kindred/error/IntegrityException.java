package dev.kindred.error;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A constraint of the database refused a row (SQLSTATE class 23). */
public class IntegrityException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String constraint;

  /** Wraps what the driver said. */
  public IntegrityException(
      String message, String sql, @Nullable String constraint, SQLException cause) {
    super(message, sql, cause);
    this.constraint = constraint;
  }

  /** The constraint's name as the database tells it; null where it does not. */
  public @Nullable String constraint() {
    return constraint;
  }
}
