package dev.kindred.error;

import dev.kindred.stability.Stable;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A constraint of the database refused a row (SQLSTATE class 23). It says of the constraint what
 * the database tells: docs/databases.md has which one tells what.
 */
@Stable
public class IntegrityException extends DatabaseException {
  private static final long serialVersionUID = 1L;

  private final ViolatedConstraint violated;

  /** Wraps what the driver said. */
  public IntegrityException(
      String message, String sql, ViolatedConstraint violated, SQLException cause) {
    super(message, sql, cause);
    this.violated = violated;
  }

  /** The constraint's name; null where the database does not tell it, and for NOT NULL. */
  public @Nullable String constraint() {
    return violated.name();
  }

  /** The table that the constraint belongs to, where the database tells it. */
  public Optional<String> table() {
    return Optional.ofNullable(violated.table());
  }

  /** The constraint's column, where the database tells it and there is only one. */
  public Optional<String> column() {
    return Optional.ofNullable(violated.column());
  }
}
