package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Violation of a constraint (SQLSTATE class 23). Raised by what writes or deletes rows, as this
 * class where the database does not say of which kind the constraint is. docs/databases.md says
 * what each database reports of it.
 */
@Stable
public class IntegrityException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  private final ViolatedConstraint violated;

  /** Creates it for a violated constraint, with its name, table and columns as far as reported. */
  public IntegrityException(
      String message, String sql, ViolatedConstraint violated, SQLException cause) {
    super(message, sql, cause);
    this.violated = violated;
  }

  /** Returns the constraint's name; null if the database does not report it, and for NOT NULL. */
  public @Nullable String constraint() {
    return violated.name();
  }

  /** Returns the constraint's table, if the database reports it. */
  public Optional<String> table() {
    return Optional.ofNullable(violated.table());
  }

  /** Returns the constraint's column, if the database reports it and there is only one. */
  public Optional<String> column() {
    return Optional.ofNullable(violated.column());
  }

  @Override
  public String code() {
    return "KR013";
  }
}
