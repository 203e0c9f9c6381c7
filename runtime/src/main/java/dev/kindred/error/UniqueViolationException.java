package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;

/** Violation of a primary key or unique constraint (SQLSTATE 23505). */
@Stable
public class UniqueViolationException extends IntegrityException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception for a failure that the driver reported. */
  public UniqueViolationException(
      String message, String sql, ViolatedConstraint violated, SQLException cause) {
    super(message, sql, violated, cause);
  }

  @Override
  public String code() {
    return "KR014";
  }
}
