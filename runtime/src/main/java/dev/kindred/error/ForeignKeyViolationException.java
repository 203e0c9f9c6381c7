package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;

/** Violation of a foreign key: the referenced row does not exist (SQLSTATE 23503). */
@Stable
public class ForeignKeyViolationException extends IntegrityException {
  private static final long serialVersionUID = 1L;

  /** Creates an exception for a failure that the driver reported. */
  public ForeignKeyViolationException(
      String message, String sql, ViolatedConstraint violated, SQLException cause) {
    super(message, sql, violated, cause);
  }

  @Override
  public String code() {
    return "KR015";
  }
}
